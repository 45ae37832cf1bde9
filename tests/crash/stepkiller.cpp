// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

// Loaded into the real program by LD_PRELOAD: counts its I/O steps, over all threads, and kills it at one of them.
//
// A debugger would need rights that a system may refuse, and strace counts for each thread alone. A step is a call
// that changes a file of the person's, or moves bytes between the program and the server or the session bus (the
// keychain); X11 and AT-SPI are the window's, not the create's. Each step is two points: before the call and after it.

#include <dlfcn.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>

namespace {

/// A file that the program and steps.py map both; steps.py knows the layout.
struct Control
{
    std::int64_t target = 0; ///< 0: don't count. Above: the point to die at. Below: count alone.
    std::int64_t count = 0;
    std::array<std::array<char, 48>, 2000> labels = {}; ///< What each point was.
};

Control *control = nullptr;

template <typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

/// The call that this library stands before.
#define REAL(name) static const auto real = next<decltype(&::name)>(#name) // NOLINT

__attribute__((constructor)) void mapControl()
{
    const char *path = std::getenv("MAILCX_STEPS");
    const int fd = path ? next<decltype(&::open)>("open")(path, O_RDWR | O_CLOEXEC) : -1;
    if (fd < 0) {
        return;
    }
    void *memory = ::mmap(nullptr, sizeof(Control), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    ::close(fd);
    control = memory == MAP_FAILED ? nullptr : static_cast<Control *>(memory);
}

bool isCounting()
{
    return control && std::atomic_ref(control->target).load() != 0;
}

bool startsWithVariable(std::string_view text, const char *variable)
{
    const char *value = std::getenv(variable);
    return value && *value && text.substr(0, std::strlen(value)) == value;
}

/// What a path belongs to; null where it is none of our business.
const char *placeOf(std::string_view path)
{
    if (!startsWithVariable(path, "HOME")) {
        return nullptr;
    }
    return path.find("/journal") != std::string_view::npos ? "journal" : "file";
}

const char *placeOfSocket(int fd)
{
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    if (::getpeername(fd, reinterpret_cast<sockaddr *>(&storage), &size) != 0) {
        return nullptr;
    }
    if (storage.ss_family == AF_INET || storage.ss_family == AF_INET6) {
        return "server";
    }
    const auto *local = reinterpret_cast<const sockaddr_un *>(&storage);
    const char *bus = std::getenv("DBUS_SESSION_BUS_ADDRESS");
    const bool isBus = storage.ss_family == AF_UNIX && local->sun_path[0] == '/' && bus && std::strstr(bus, local->sun_path);
    return isBus ? "bus" : nullptr;
}

const char *placeOf(int fd)
{
    struct stat status{};
    if (!isCounting() || ::fstat(fd, &status) != 0) {
        return nullptr;
    }
    if (S_ISSOCK(status.st_mode)) {
        return placeOfSocket(fd);
    }
    if (!S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode)) {
        return nullptr;
    }
    std::array<char, 40> link{};
    std::array<char, PATH_MAX> path{};
    std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", fd);
    const ssize_t length = ::readlink(link.data(), path.data(), path.size());
    return length > 0 ? placeOf(std::string_view(path.data(), static_cast<std::size_t>(length))) : nullptr;
}

const char *placeOfPath(const char *path)
{
    return isCounting() && path ? placeOf(std::string_view(path)) : nullptr;
}

void point(const char *when, const char *call, const char *place)
{
    const std::int64_t target = std::atomic_ref(control->target).load();
    if (target == 0) {
        return;
    }
    const std::int64_t number = std::atomic_ref(control->count).fetch_add(1) + 1;
    if (number <= static_cast<std::int64_t>(control->labels.size())) {
        auto &label = control->labels.at(static_cast<std::size_t>(number - 1));
        std::snprintf(label.data(), label.size(), "%s %s %s", when, call, place);
    }
    if (number == target) {
        ::kill(::getpid(), SIGKILL);
    }
}

/// Does the call, with a point before and, where it did something, one after.
template <typename Call>
auto step(const char *name, const char *place, Call call)
{
    if (place) {
        point("before", name, place);
    }
    const auto result = call();
    const int error = errno;
    if (place && result >= 0) {
        point("after", name, place);
    }
    errno = error;
    return result;
}

/// Before bytes arrive there is nothing to die at that the call before did not have.
template <typename Call>
ssize_t receive(int fd, Call call)
{
    const ssize_t count = call();
    const int error = errno;
    const char *place = count > 0 ? placeOf(fd) : nullptr;
    if (place && (std::strcmp(place, "server") == 0 || std::strcmp(place, "bus") == 0)) {
        point("after", "receive", place);
    }
    errno = error;
    return count;
}

bool isForWriting(int flags)
{
    return (flags & (O_WRONLY | O_RDWR | O_CREAT)) != 0;
}

} // namespace

// NOLINTBEGIN: the C library's own signatures.
extern "C" {

#define OPEN(name)                                                                                  \
    int name(const char *path, int flags, ...)                                                      \
    {                                                                                               \
        REAL(name);                                                                                 \
        va_list more;                                                                               \
        va_start(more, flags);                                                                      \
        const mode_t mode = va_arg(more, mode_t);                                                   \
        va_end(more);                                                                               \
        const char *place = isForWriting(flags) ? placeOfPath(path) : nullptr;                      \
        return step("open", place, [&] { return real(path, flags, mode); });                        \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name)                                                                                \
    int name(int folder, const char *path, int flags, ...)                                          \
    {                                                                                               \
        REAL(name);                                                                                 \
        va_list more;                                                                               \
        va_start(more, flags);                                                                      \
        const mode_t mode = va_arg(more, mode_t);                                                   \
        va_end(more);                                                                               \
        const char *place = isForWriting(flags) ? placeOfPath(path) : nullptr;                      \
        return step("open", place, [&] { return real(folder, path, flags, mode); });                \
    }
OPENAT(openat)
OPENAT(openat64)

ssize_t write(int fd, const void *data, size_t size)
{
    REAL(write);
    return step("write", placeOf(fd), [&] { return real(fd, data, size); });
}

ssize_t writev(int fd, const iovec *parts, int count)
{
    REAL(writev);
    return step("write", placeOf(fd), [&] { return real(fd, parts, count); });
}

ssize_t send(int fd, const void *data, size_t size, int flags)
{
    REAL(send);
    return step("send", placeOf(fd), [&] { return real(fd, data, size, flags); });
}

ssize_t sendto(int fd, const void *data, size_t size, int flags, const sockaddr *address, socklen_t length)
{
    REAL(sendto);
    return step("send", placeOf(fd), [&] { return real(fd, data, size, flags, address, length); });
}

ssize_t sendmsg(int fd, const msghdr *message, int flags)
{
    REAL(sendmsg);
    return step("send", placeOf(fd), [&] { return real(fd, message, flags); });
}

ssize_t read(int fd, void *data, size_t size)
{
    REAL(read);
    return receive(fd, [&] { return real(fd, data, size); });
}

ssize_t recv(int fd, void *data, size_t size, int flags)
{
    REAL(recv);
    return receive(fd, [&] { return real(fd, data, size, flags); });
}

ssize_t recvfrom(int fd, void *data, size_t size, int flags, sockaddr *address, socklen_t *length)
{
    REAL(recvfrom);
    return receive(fd, [&] { return real(fd, data, size, flags, address, length); });
}

ssize_t recvmsg(int fd, msghdr *message, int flags)
{
    REAL(recvmsg);
    return receive(fd, [&] { return real(fd, message, flags); });
}

int connect(int fd, const sockaddr *address, socklen_t length)
{
    REAL(connect);
    const bool isServer = isCounting() && (address->sa_family == AF_INET || address->sa_family == AF_INET6);
    return step("connect", isServer ? "server" : nullptr, [&] { return real(fd, address, length); });
}

int close(int fd)
{
    REAL(close);
    return step("close", placeOf(fd), [&] { return real(fd); });
}

int fsync(int fd)
{
    REAL(fsync);
    return step("fsync", placeOf(fd), [&] { return real(fd); });
}

int fdatasync(int fd)
{
    REAL(fdatasync);
    return step("fsync", placeOf(fd), [&] { return real(fd); });
}

int fchmod(int fd, mode_t mode) noexcept
{
    REAL(fchmod);
    return step("chmod", placeOf(fd), [&] { return real(fd, mode); });
}

int chmod(const char *path, mode_t mode) noexcept
{
    REAL(chmod);
    return step("chmod", placeOfPath(path), [&] { return real(path, mode); });
}

int mkdir(const char *path, mode_t mode) noexcept
{
    REAL(mkdir);
    return step("mkdir", placeOfPath(path), [&] { return real(path, mode); });
}

int rename(const char *from, const char *to) noexcept
{
    REAL(rename);
    return step("rename", placeOfPath(to), [&] { return real(from, to); });
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    REAL(renameat2);
    return step("rename", placeOfPath(to), [&] { return real(fromFolder, from, toFolder, to, flags); });
}

int link(const char *from, const char *to) noexcept
{
    REAL(link);
    return step("link", placeOfPath(to), [&] { return real(from, to); });
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    REAL(linkat);
    return step("link", placeOfPath(to), [&] { return real(fromFolder, from, toFolder, to, flags); });
}

int unlink(const char *path) noexcept
{
    REAL(unlink);
    return step("unlink", placeOfPath(path), [&] { return real(path); });
}

int remove(const char *path) noexcept
{
    REAL(remove);
    return step("unlink", placeOfPath(path), [&] { return real(path); });
}
}
// NOLINTEND
