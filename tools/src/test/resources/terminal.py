"""Runs a program in a terminal of its own: terminal.py ROWS COLUMNS PROGRAM ARGUMENT...

What the program writes goes to standard output. Lines on standard input are commands: "size ROWS COLUMNS" and "send HEX". The last
line on standard error says how the program ended, and whether the terminal's modes are those from before.
"""
import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios


def resize(descriptor, rows, columns):
    fcntl.ioctl(descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


rows, columns = int(sys.argv[1]), int(sys.argv[2])
master, slave = pty.openpty()
resize(slave, rows, columns)
before = termios.tcgetattr(slave)
child = os.fork()
if child == 0:
    os.setsid()
    # Who is started in the background ignores it, and hands that on.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
    for descriptor in (0, 1, 2):
        os.dup2(slave, descriptor)
    os.close(master)
    os.close(slave)
    os.execvp(sys.argv[3], sys.argv[3:])

commands, ended = b"", None
while True:
    ready, _, _ = select.select([master] + ([0] if ended is None else []), [], [], 0.02 if ended is None else 0)
    if master in ready:
        sys.stdout.buffer.write(os.read(master, 65536))
        sys.stdout.buffer.flush()
    elif ended is not None:
        break
    if 0 in ready:
        more = os.read(0, 65536)
        if not more:
            os.kill(child, 9)
        commands += more
        while b"\n" in commands:
            line, commands = commands.split(b"\n", 1)
            words = line.decode().split()
            if words[0] == "size":
                resize(slave, int(words[1]), int(words[2]))
            else:
                os.write(master, bytes.fromhex(words[1]))
    if ended is None:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            ended = status
same = termios.tcgetattr(slave) == before
how = "signal %d" % os.WTERMSIG(ended) if os.WIFSIGNALED(ended) else "exit %d" % os.WEXITSTATUS(ended)
print(how + (", terminal as before" if same else ", terminal changed"), file=sys.stderr)
