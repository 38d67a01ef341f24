// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Loaded in front of the C library of a test's child (LD_PRELOAD). Logs what the child does to its files, so that every moment the power might fail can be tried afterwards.
// Lives before any constructor ran: plain arrays, system calls, no library.
#include "tests/store/power_log.h"

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

using holdfast::PowerOp;

namespace {

constexpr int mostFiles = 1024;
constexpr int mostDescriptors = 4096;
constexpr std::size_t longestPath = 512;

struct State
{
    std::atomic_flag busy = ATOMIC_FLAG_INIT;
    bool ready = false;
    bool begun = false;
    int log = -1;
    char folder[longestPath] = {};
    std::size_t folderLength = 0;
    long faults = 0;
    std::uint32_t dice = 12345;
    char names[mostFiles][longestPath] = {}; ///< by file; empty where the name is gone
    int files = 1;
    int fileOf[mostDescriptors] = {}; ///< 0: not watched
};

State state;

class Turn
{
public:
    Turn()
    {
        while (state.busy.test_and_set(std::memory_order_acquire)) {
        }
        if (!state.ready)
            start();
    }
    ~Turn() { state.busy.clear(std::memory_order_release); }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

private:
    static void start()
    {
        state.ready = true;
        const char* folder = std::getenv(holdfast::powerFolder);
        const char* log = std::getenv(holdfast::powerLog);
        const char* faults = std::getenv(holdfast::powerFaults);
        state.faults = faults == nullptr ? 0 : std::strtol(faults, nullptr, 10);
        if (folder == nullptr || std::strlen(folder) + 1 >= longestPath)
            return;
        state.folderLength = std::strlen(folder);
        std::memcpy(state.folder, folder, state.folderLength + 1);
        if (log != nullptr)
            state.log = static_cast<int>(syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    }
};

void note(PowerOp op, int file, std::uint64_t offset, const void* payload = nullptr, std::size_t length = 0)
{
    if (state.log < 0)
        return;
    holdfast::PowerEntry entry{op, static_cast<std::uint32_t>(file), offset, length};
    const iovec parts[] = {{&entry, sizeof entry}, {const_cast<void*>(payload), length}};
    if (syscall(SYS_writev, state.log, parts, length > 0 ? 2 : 1) < 0)
        std::abort(); // half a log proves nothing
}

bool isWatched(const char* path)
{
    return state.folderLength > 0 && std::strncmp(path, state.folder, state.folderLength) == 0 && (path[state.folderLength] == '/' || path[state.folderLength] == '\0');
}

int fileNamed(const char* path)
{
    for (int file = 1; file < state.files; ++file) {
        if (std::strcmp(state.names[file], path) == 0)
            return file;
    }
    return 0;
}

int addFile(PowerOp how, const char* path)
{
    if (state.files == mostFiles || std::strlen(path) >= longestPath)
        std::abort();
    std::strcpy(state.names[state.files], path);
    note(how, state.files, 0, path, std::strlen(path));
    return state.files++;
}

void forgetName(const char* path)
{
    if (const int file = fileNamed(path); file != 0)
        state.names[file][0] = '\0';
}

int openWatched(int folder, const char* path, int flags, unsigned mode)
{
    const Turn turn;
    const bool watched = isWatched(path);
    const bool there = watched && syscall(SYS_faccessat, AT_FDCWD, path, F_OK) == 0;
    const int saved = errno;
    const auto descriptor = static_cast<int>(syscall(SYS_openat, folder, path, flags, mode));
    if (descriptor < 0 || descriptor >= mostDescriptors)
        return descriptor;
    errno = saved;
    state.fileOf[descriptor] = 0;
    if (!watched)
        return descriptor;
    int file = there ? fileNamed(path) : 0;
    if (file == 0)
        file = addFile(there ? PowerOp::Found : PowerOp::Made, path);
    state.fileOf[descriptor] = file;
    if (there && (flags & O_TRUNC) != 0)
        note(PowerOp::Truncate, file, 0);
    return descriptor;
}

int watchedFile(int descriptor)
{
    return descriptor >= 0 && descriptor < mostDescriptors ? state.fileOf[descriptor] : 0;
}

bool fails(int file)
{
    if (file == 0 || !state.begun || state.faults == 0)
        return false;
    state.dice = state.dice * 1664525u + 1013904223u;
    return static_cast<long>((state.dice >> 8) % 1000) < state.faults;
}

ssize_t writeWatched(int descriptor, const void* bytes, std::size_t size, off_t offset)
{
    const Turn turn;
    const int file = watchedFile(descriptor);
    if (fails(file)) {
        errno = EIO;
        return -1;
    }
    const ssize_t written = syscall(SYS_pwrite64, descriptor, bytes, size, offset);
    if (written > 0 && file != 0)
        note(PowerOp::Write, file, static_cast<std::uint64_t>(offset), bytes, static_cast<std::size_t>(written));
    return written;
}

int truncateWatched(int descriptor, off_t size)
{
    const Turn turn;
    const auto done = static_cast<int>(syscall(SYS_ftruncate, descriptor, size));
    if (done == 0 && watchedFile(descriptor) != 0)
        note(PowerOp::Truncate, watchedFile(descriptor), static_cast<std::uint64_t>(size));
    return done;
}

int syncWatched(int descriptor, long call)
{
    const Turn turn;
    const int file = watchedFile(descriptor);
    if (fails(file)) {
        errno = EIO;
        return -1;
    }
    if (file == 0)
        return static_cast<int>(syscall(call, descriptor));
    note(PowerOp::Sync, file, 0); // what is durable is decided by the log: the real disk need not be waited for
    return 0;
}

} // namespace

extern "C" {

#define HOLDFAST_MODE(flags)                                                                                                                                                      \
    unsigned mode = 0;                                                                                                                                                            \
    if (((flags) & (O_CREAT | O_TMPFILE)) != 0) {                                                                                                                                 \
        va_list more;                                                                                                                                                             \
        va_start(more, flags);                                                                                                                                                    \
        mode = va_arg(more, unsigned);                                                                                                                                            \
        va_end(more);                                                                                                                                                             \
    }

int open(const char* path, int flags, ...)
{
    HOLDFAST_MODE(flags)
    return openWatched(AT_FDCWD, path, flags, mode);
}

int open64(const char* path, int flags, ...)
{
    HOLDFAST_MODE(flags)
    return openWatched(AT_FDCWD, path, flags, mode);
}

int openat(int folder, const char* path, int flags, ...)
{
    HOLDFAST_MODE(flags)
    return openWatched(folder, path, flags, mode);
}

int openat64(int folder, const char* path, int flags, ...)
{
    HOLDFAST_MODE(flags)
    return openWatched(folder, path, flags, mode);
}

int __open_2(const char* path, int flags)
{
    return openWatched(AT_FDCWD, path, flags, 0);
}

int __open64_2(const char* path, int flags)
{
    return openWatched(AT_FDCWD, path, flags, 0);
}

int close(int descriptor)
{
    const Turn turn;
    if (watchedFile(descriptor) != 0)
        state.fileOf[descriptor] = 0;
    return static_cast<int>(syscall(SYS_close, descriptor));
}

ssize_t pwrite(int descriptor, const void* bytes, size_t size, off_t offset)
{
    return writeWatched(descriptor, bytes, size, offset);
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t offset)
{
    return writeWatched(descriptor, bytes, size, offset);
}

ssize_t write(int descriptor, const void* bytes, size_t size)
{
    const Turn turn;
    const int file = watchedFile(descriptor);
    const auto offset = file == 0 ? 0 : syscall(SYS_lseek, descriptor, 0, SEEK_CUR);
    const ssize_t written = syscall(SYS_write, descriptor, bytes, size);
    if (written > 0 && descriptor == STDOUT_FILENO) {
        state.begun = state.begun || std::memcmp(bytes, "begin", 5) == 0;
        note(PowerOp::Said, 0, 0, bytes, static_cast<std::size_t>(written));
    } else if (written > 0 && file != 0) {
        note(PowerOp::Write, file, static_cast<std::uint64_t>(offset), bytes, static_cast<std::size_t>(written));
    }
    return written;
}

int ftruncate(int descriptor, off_t size) noexcept
{
    return truncateWatched(descriptor, size);
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    return truncateWatched(descriptor, size);
}

int fsync(int descriptor)
{
    return syncWatched(descriptor, SYS_fsync);
}

int fdatasync(int descriptor)
{
    return syncWatched(descriptor, SYS_fdatasync);
}

int unlink(const char* path) noexcept
{
    const Turn turn;
    const auto done = static_cast<int>(syscall(SYS_unlinkat, AT_FDCWD, path, 0));
    if (done == 0 && isWatched(path)) {
        note(PowerOp::Remove, 0, 0, path, std::strlen(path));
        forgetName(path);
    }
    return done;
}

int rename(const char* from, const char* to) noexcept
{
    const Turn turn;
    const auto done = static_cast<int>(syscall(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to));
    if (done != 0 || !isWatched(from) || !isWatched(to))
        return done;
    char both[2 * longestPath] = {};
    std::strcpy(both, from);
    std::strcat(both, "\n");
    std::strcat(both, to);
    note(PowerOp::Rename, 0, 0, both, std::strlen(both));
    forgetName(to);
    if (const int file = fileNamed(from); file != 0)
        std::strcpy(state.names[file], to);
    return done;
}

} // extern "C"
