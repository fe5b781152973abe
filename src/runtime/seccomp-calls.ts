/**
 * What a process may call, by what it is for. A name that a machine's libseccomp does not know (a newer call, or one of another
 * architecture) is passed over by crun and runc. Calls that need a capability which no process is given are REFUSED instead, so that
 * the kernel's code behind them cannot be reached in a user namespace either.
 */
export const ALLOWED = words(
  // Files: open, read, write, copy.
  `access chdir chmod chown chown32 chroot close close_range copy_file_range creat dup dup2 dup3 faccessat faccessat2 fadvise64
  fadvise64_64 arm_fadvise64_64 fallocate fchdir fchmod fchmodat fchmodat2 fchown fchown32 fchownat fcntl fcntl64 fdatasync flock
  fstat fstat64 fstatat64 fstatfs fstatfs64 fsync ftruncate ftruncate64 futimesat getcwd getdents getdents64 ioctl lchown lchown32
  link linkat _llseek lseek lstat lstat64 mkdir mkdirat mknod mknodat name_to_handle_at newfstatat open openat openat2 pread64 preadv
  preadv2 pwrite64 pwritev pwritev2 read readahead readdir readlink readlinkat readv rename renameat renameat2 rmdir sendfile
  sendfile64 splice stat stat64 statfs statfs64 statx symlink symlinkat sync sync_file_range sync_file_range2 arm_sync_file_range
  syncfs tee truncate truncate64 umask unlink unlinkat utime utimensat utimensat_time64 utimes vmsplice write writev`,
  `fgetxattr flistxattr fremovexattr fsetxattr getxattr getxattrat lgetxattr listxattr listxattrat llistxattr lremovexattr lsetxattr
  removexattr removexattrat setxattr setxattrat`,
  // Waiting for files.
  `_newselect epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_pwait epoll_pwait2 epoll_wait epoll_wait_old eventfd eventfd2
  fanotify_mark inotify_add_watch inotify_init inotify_init1 inotify_rm_watch io_cancel io_destroy io_getevents io_pgetevents
  io_pgetevents_time64 io_setup io_submit poll ppoll ppoll_time64 pselect6 pselect6_time64 select`,
  // Memory.
  `brk cachestat madvise map_shadow_stack membarrier memfd_create memfd_secret mincore mlock mlock2 mlockall mmap mmap2
  mprotect mremap mseal msync munlock munlockall munmap pkey_alloc pkey_free pkey_mprotect remap_file_pages`,
  // Processes, threads, and what they are.
  `alarm capget capset execve execveat exit exit_group fork futex futex_requeue futex_time64 futex_wait futex_waitv futex_wake
  get_robust_list get_thread_area getcpu getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 getitimer getpgid
  getpgrp getpid getppid getpriority getresgid getresgid32 getresuid getresuid32 getrlimit getrusage getsid gettid getuid getuid32
  ioprio_get ioprio_set kill nice pause pidfd_open pidfd_send_signal pipe pipe2 prctl prlimit64 process_mrelease process_vm_readv
  process_vm_writev ptrace restart_syscall rseq rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend
  rt_sigtimedwait rt_sigtimedwait_time64 rt_tgsigqueueinfo sched_get_priority_max sched_get_priority_min sched_getaffinity
  sched_getattr sched_getparam sched_getscheduler sched_rr_get_interval sched_rr_get_interval_time64 sched_setaffinity sched_setattr
  sched_setparam sched_setscheduler sched_yield set_robust_list set_thread_area set_tid_address setfsgid setfsgid32 setfsuid
  setfsuid32 setgid setgid32 setgroups setgroups32 setitimer setpgid setpriority setregid setregid32 setresgid setresgid32 setresuid
  setresuid32 setreuid setreuid32 setrlimit setsid setuid setuid32 sigaction sigaltstack signal signalfd signalfd4 sigpending
  sigprocmask sigreturn sigsuspend tgkill tkill ugetrlimit vfork wait4 waitid waitpid`,
  // Sandboxes of its own: they only take away.
  'landlock_add_rule landlock_create_ruleset landlock_restrict_self seccomp',
  // Speaking with others. `socket` itself is conditional; `socketcall` hides its arguments from every filter.
  `accept accept4 bind connect getpeername getsockname getsockopt listen recv recvfrom recvmmsg recvmmsg_time64 recvmsg send sendmmsg
  sendmsg sendto setsockopt shutdown socketcall socketpair`,
  `ipc mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive_time64 mq_timedsend mq_timedsend_time64 mq_unlink msgctl
  msgget msgrcv msgsnd semctl semget semop semtimedop semtimedop_time64 shmat shmctl shmdt shmget`,
  // Time: the kernel itself lets only CAP_SYS_TIME adjust it.
  `adjtimex clock_adjtime clock_adjtime64 clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep
  clock_nanosleep_time64 gettimeofday nanosleep time timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64
  timer_settime timer_settime64 timerfd_create timerfd_gettime timerfd_gettime64 timerfd_settime timerfd_settime64 times`,
  // The machine.
  'getrandom sysinfo uname',
  // Single architectures. uprobes are put into processes from outside, which would die without their calls.
  `arch_prctl modify_ldt uprobe uretprobe breakpoint cacheflush get_tls set_tls riscv_flush_icache riscv_hwprobe swapcontext
  s390_pci_mmio_read s390_pci_mmio_write s390_runtime_instr`
)

/** What exists and is none of a container's business: EPERM, as for a process without the rights. */
export const REFUSED = words(
  // Mounts and namespaces.
  `fsconfig fsmount fsopen fspick mount mount_setattr move_mount open_tree open_tree_attr pivot_root setns umount umount2 unshare`,
  // Large, young or forgotten parts of the kernel, where its exploits are found.
  `bpf fanotify_init io_uring_enter io_uring_register io_uring_setup lookup_dcookie perf_event_open userfaultfd vm86 vm86old`,
  // Keyrings, which are not namespaced.
  'add_key keyctl request_key',
  // Memory and files of other processes, and of the machine.
  `get_mempolicy kcmp mbind migrate_pages move_pages open_by_handle_at pidfd_getfd process_madvise set_mempolicy set_mempolicy_home_node`,
  // The machine itself.
  `acct clock_settime clock_settime64 delete_module finit_module init_module ioperm iopl kexec_file_load kexec_load quotactl
  quotactl_fd reboot setdomainname sethostname settimeofday stime swapoff swapon syslog vhangup`,
  // Old ways that have new ones.
  '_sysctl sysfs uselib ustat'
)

/**
 * What is answered as by a kernel that has no such call: a C library goes on without it. `clone3` has its flags behind a pointer, where
 * no filter can look, and then takes `clone`.
 */
export const ABSENT = ['clone3']

function words(...texts: string[]): string[] {
  return texts.flatMap(text => text.split(/\s+/))
}
