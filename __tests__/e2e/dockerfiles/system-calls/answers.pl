# The error numbers of calls, made with arguments that lead nowhere: NAME NUMBER-OF-X86_64 NUMBER-OF-OTHERS ARGUMENTS.
use strict;
use POSIX ();
my $column = (POSIX::uname())[4] eq 'x86_64' ? 0 : 1;
while (<DATA>) {
  my ($name, @rest) = split;
  my ($number, @arguments) = ($rest[$column], map { $_ =~ /^0x/ ? hex : $_ + 0 } @rest[2 .. $#rest]);
  my $answer = syscall($number, @arguments);
  print "$name ", ($answer == -1 ? $! + 0 : 'ok'), "\n";
}
__DATA__
acct 163 89 -1
add_key 248 217 0 0 0 0 0
bpf 321 280 -1 0 0
capget 125 90 0 0
chroot 161 51 0
clock_settime 227 112 0 0
clone-newcgroup 56 220 0x02000011 0 0 0 0
clone-newipc 56 220 0x08000011 0 0 0 0
clone-newnet 56 220 0x40000011 0 0 0 0
clone-newns 56 220 0x00020011 0 0 0 0
clone-newpid 56 220 0x20000011 0 0 0 0
clone-newuser 56 220 0x10000011 0 0 0 0
clone-newuts 56 220 0x04000011 0 0 0 0
clone3 435 435 0 0
copy_file_range 326 285 -1 0 -1 0 0 0
delete_module 176 106 0 0
fanotify_init 300 262 -1 0
finit_module 313 273 -1 0 0
fsopen 430 430 0 0
get_mempolicy 239 236 0 0 0 0 0
init_module 175 105 0 0 0
io_setup 206 0 0 1
kcmp 312 272 -1 -1 -1 0 0
kexec_load 246 104 0 0 0 0
keyctl 250 219 0 0 0 0 0
landlock_create_ruleset 444 444 0 0 1
mbind 237 235 0 0 0 0 0 0
mount 165 40 0 0 0 0 0
move_mount 429 429 -1 0 -1 0 0
move_pages 279 239 0 -1 0 0 0 0
mq_unlink 241 181 0
open_by_handle_at 304 265 -1 0 0
open_tree 428 428 -1 0 0
openat2 437 437 -1 0 0 0
perf_event_open 298 241 0 0 0 0 0
personality-linux 135 92 0
personality-linux32 135 92 8
personality-which 135 92 0xffffffff
pidfd_open 434 434 -1 0
pivot_root 155 41 0 0
process_madvise 440 440 -1 0 0 0 0
ptrace-traceme 101 117 0 0 0 0
quotactl 179 60 0 0 0 0
reboot 169 142 0 0 0 0
request_key 249 218 0 0 0 0
seccomp 317 277 -1 0 0
set_mempolicy 238 237 -1 0 0
sethostname 170 161 0 -1
setns 308 268 -1 0
settimeofday 164 170 -1 0
socket-packet 41 198 17 3 0
socket-unix 41 198 1 1 0
swapon 167 224 0 0
syslog 103 116 -1 0 0
umount2 166 39 0 0
unshare 272 97 0x10000000
userfaultfd 323 282 -1
vhangup 153 58
