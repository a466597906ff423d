/*
 * A program in C# that locks, reads and waits by the generated file, in a region of the tests' struct Storm; see locks.c, whose modes
 * and commands it has.
 */
using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading;
using Io.Sharedstruct.Sample.Foreign;
using Taken = Io.Sharedstruct.Sample.Foreign.SharedStorm.Taken;

static unsafe class Locks
{
    private const int Values = Storm.ValuesLength;
    private const double Late = 0.5;

    private static readonly TimeSpan Long = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Endless = TimeSpan.FromMilliseconds(-1);

    private static SharedStorm region;
    private static uint seed = unchecked((uint)Guid.NewGuid().GetHashCode()) | 1;
    private static int lateAdditions;

    private static void Say(string text)
    {
        byte[] line = Encoding.UTF8.GetBytes(text + "\n");
        using (Stream output = Console.OpenStandardOutput())
        {
            output.Write(line, 0, line.Length);
        }
    }

    private static uint Dice()
    {
        seed ^= seed << 13;
        seed ^= seed >> 17;
        seed ^= seed << 5;
        return seed;
    }

    /* Some work, so that one is killed inside now and then. */
    private static void Work()
    {
        int left = (int)(Dice() % 1000);
        while (Volatile.Read(ref left) > 0)
        {
            left--;
        }

        if (Dice() % 64 == 0)
        {
            Thread.Yield();
        }
    }

    private static string NameOf(Exception error)
    {
        return error is SynchronizationLockException ? "LOST_LOCK"
            : error is AbandonedMutexException ? "WRITER_DIED"
            : error is NotSupportedException ? "NOT_WRITABLE"
            : error is ObjectDisposedException ? "NOT_ATTACHED"
            : error.ToString();
    }

    private static string Answer(Taken taken)
    {
        return taken == Taken.Held ? "held" : taken == Taken.Abandoned ? "abandoned" : "timed out";
    }

    private static string Answer(bool held)
    {
        return held ? "held" : "timed out";
    }

    /* What a mode does if it can't go on. */
    private static bool Hang()
    {
        Interlocked.Increment(ref region.Data.Hangs);
        return false;
    }

    /* Whether nobody else is inside, and the two numbers are equal. Who died inside may have left them otherwise. */
    private static void Section(bool abandoned)
    {
        ref Storm data = ref region.Data;
        int me = unchecked((int)(seed | 1));
        if (abandoned)
        {
            Interlocked.Increment(ref data.Recoveries);
            data.Second = data.First;
        }
        else if (data.Inside != 0 || data.First != data.Second)
        {
            Interlocked.Increment(ref data.Violations);
        }

        Volatile.Write(ref data.Inside, me);
        Volatile.Write(ref data.First, Volatile.Read(ref data.First) + 1);
        Work();
        if (Volatile.Read(ref data.Inside) != me)
        {
            Interlocked.Increment(ref data.Violations);
        }

        Volatile.Write(ref data.Second, Volatile.Read(ref data.Second) + 1);
        Volatile.Write(ref data.Inside, 0);
        Interlocked.Increment(ref data.Entries);
    }

    private static bool LockRound(bool unlocked)
    {
        Taken taken = unlocked ? Taken.Held : region.TryLock(ref region.Data.Lock, Long);
        if (taken == Taken.TimedOut)
        {
            return Hang();
        }

        Section(taken == Taken.Abandoned);
        if (!unlocked)
        {
            region.Unlock(ref region.Data.Lock);
        }

        return true;
    }

    /* A reader finds no writer inside, and no number changes while it is there. */
    private static bool RoomRound()
    {
        ref Storm data = ref region.Data;
        Taken taken;
        if (Dice() % 4 == 0)
        {
            taken = region.TryLockWrite(ref data.Room, Long);
            if (taken == Taken.TimedOut)
            {
                return Hang();
            }

            Section(taken == Taken.Abandoned);
            region.UnlockWrite(ref data.Room);
            return true;
        }

        taken = region.TryLockRead(ref data.Room, Long);
        if (taken == Taken.TimedOut)
        {
            return Hang();
        }

        long first = Volatile.Read(ref data.First);
        long second = Volatile.Read(ref data.Second);
        if (taken != Taken.Abandoned && (first != second || Volatile.Read(ref data.Inside) != 0))
        {
            Interlocked.Increment(ref data.Violations);
        }

        Work();
        if (Volatile.Read(ref data.First) != first || Volatile.Read(ref data.Second) != second)
        {
            Interlocked.Increment(ref data.Violations);
        }

        Interlocked.Increment(ref data.Snapshots);
        region.UnlockRead(ref data.Room);
        return true;
    }

    private static void WriteValues(bool slow)
    {
        ref Storm data = ref region.Data;
        long value = data.GetValues(0) + 1;
        for (int i = 0; i < Values; i++)
        {
            data.SetValues(i, value);
            if (slow && i == 16)
            {
                Work();
            }
        }
    }

    private static bool WriteRound(bool slow)
    {
        ref Storm data = ref region.Data;
        bool held;
        try
        {
            held = region.TryBeginUpdate(ref data.Sequence, Long);
        }
        catch (AbandonedMutexException)
        {
            Interlocked.Increment(ref data.Died);
            Taken taken = region.TryTakeOver(ref data.Sequence, Long);
            if (taken == Taken.Abandoned)
            {
                Interlocked.Increment(ref data.Recoveries);
            }

            held = taken != Taken.TimedOut;
        }

        if (!held)
        {
            return Hang();
        }

        WriteValues(slow);
        Interlocked.Increment(ref data.Entries);
        region.EndUpdate(ref data.Sequence);
        return true;
    }

    private static bool IsTorn(long* values)
    {
        for (int i = 1; i < Values; i++)
        {
            if (values[i] != values[0])
            {
                return true;
            }
        }

        return false;
    }

    private static bool Snapshot(long* values, TimeSpan timeout)
    {
        return region.TrySnapshot(SharedStorm.SequenceOffset, Storm.ValuesOffset, values, Values * sizeof(long), timeout);
    }

    private static bool ReadRound(bool unseen)
    {
        ref Storm data = ref region.Data;
        long* values = stackalloc long[Values];
        try
        {
            if (unseen)
            {
                while ((Volatile.Read(ref data.Sequence.Sequence) & 1) != 0)
                {
                }

                fixed (Storm* from = &region.Data)
                {
                    Buffer.MemoryCopy((byte*)from + Storm.ValuesOffset, values, Values * sizeof(long), Values * sizeof(long));
                }
            }
            else if (!Snapshot(values, Long))
            {
                return Hang();
            }
        }
        catch (AbandonedMutexException)
        {
            Interlocked.Increment(ref data.Died);
            return true;
        }

        if (IsTorn(values))
        {
            Interlocked.Increment(ref data.Torn);
        }

        Interlocked.Increment(ref data.Snapshots);
        return true;
    }

    /* Updates under the lock, without the odd number. */
    private static bool EvenRound()
    {
        fixed (SharedStorm.SequenceWord* sequence = &region.Data.Sequence)
        {
            ref SharedStorm.LockWord owner = ref *(SharedStorm.LockWord*)((int*)sequence + 1);
            if (region.TryLock(ref owner, Long) == Taken.TimedOut)
            {
                return Hang();
            }

            WriteValues(false);
            Volatile.Write(ref sequence->Sequence, sequence->Sequence + 2);
            region.Unlock(ref owner);
            return true;
        }
    }

    private static bool Round(string mode, bool slow)
    {
        switch (mode)
        {
            case "lock":
                return LockRound(false);
            case "unlocked":
                return LockRound(true);
            case "room":
                return RoomRound();
            case "write":
                return WriteRound(slow);
            case "even":
                return EvenRound();
            case "read":
                return ReadRound(false);
            case "unseen":
                return ReadRound(true);
            default:
                return false;
        }
    }

    private static void AddOnce(string way)
    {
        ref Storm data = ref region.Data;
        switch (way)
        {
            case "lock":
                Require(region.TryLock(ref data.Lock, Endless) == Taken.Held);
                data.Counter++;
                region.Unlock(ref data.Lock);
                break;
            case "write":
                Require(region.TryLockWrite(ref data.Room, Endless) == Taken.Held);
                data.Counter++;
                region.UnlockWrite(ref data.Room);
                break;
            case "update":
                Require(region.TryBeginUpdate(ref data.Sequence, Endless));
                data.Counter++;
                region.EndUpdate(ref data.Sequence);
                break;
            case "region":
                Require(region.TryLockRegion(Endless));
                data.Counter++;
                region.UnlockRegion();
                break;
            default:
                data.Counter++;
                break;
        }
    }

    private static void Require(bool held)
    {
        if (!held)
        {
            throw new InvalidOperationException("not held");
        }
    }

    private static void AddAll(string way, int additions, bool timing)
    {
        try
        {
            for (int i = 0; i < additions; i++)
            {
                long start = timing ? Stopwatch.GetTimestamp() : 0;
                AddOnce(way);
                if (timing && Stopwatch.GetTimestamp() - start > Late * Stopwatch.Frequency)
                {
                    Interlocked.Increment(ref lateAdditions);
                }
            }
        }
        catch (Exception error)
        {
            Say(error.ToString());
        }
    }

    private static string Add(string way, int additions, bool timing)
    {
        lateAdditions = 0;
        Thread second = new Thread(() => AddAll(way, additions, timing));
        second.Start();
        AddAll(way, additions, timing);
        second.Join();
        return lateAdditions == 0 ? "done" : "late";
    }

    /* Turns are even in one process and odd in the other; says how many waits lasted longer than a wake-up can. */
    private static string Play(int mine, int rounds)
    {
        ref Storm data = ref region.Data;
        long[] times = new long[rounds];
        int late = 0;
        for (int i = 0; i < rounds; i++)
        {
            int turn;
            long start = Stopwatch.GetTimestamp();
            while (((turn = Volatile.Read(ref data.Turn)) & 1) != mine)
            {
                if (!region.Await(Storm.TurnOffset, turn, Long))
                {
                    return "timed out";
                }
            }

            times[i] = Stopwatch.GetTimestamp() - start;
            late += times[i] > Late * Stopwatch.Frequency ? 1 : 0;
            Volatile.Write(ref data.Turn, turn + 1);
            region.Wake(Storm.TurnOffset);
        }

        Array.Sort(times);
        return "late " + late + " median " + (times[rounds / 2] * 1000000 / Stopwatch.Frequency) + " us";
    }

    private static string Command(string line)
    {
        string[] words = line.Split(' ');
        int number = words.Length > 1 ? int.Parse(words[1]) : 0;
        int other = words.Length > 2 ? int.Parse(words[2]) : 0;
        TimeSpan timeout = TimeSpan.FromMilliseconds(number);
        long* values = stackalloc long[Values];
        switch (words[0])
        {
            case "lock":
                return Answer(region.TryLock(ref region.Data.Lock, timeout));
            case "unlock":
                region.Unlock(ref region.Data.Lock);
                return "done";
            case "read":
                return Answer(region.TryLockRead(ref region.Data.Room, timeout));
            case "unread":
                region.UnlockRead(ref region.Data.Room);
                return "done";
            case "write":
                return Answer(region.TryLockWrite(ref region.Data.Room, timeout));
            case "unwrite":
                region.UnlockWrite(ref region.Data.Room);
                return "done";
            case "region":
                return Answer(region.TryLockRegion(timeout));
            case "unregion":
                region.UnlockRegion();
                return "done";
            case "begin":
                return Answer(region.TryBeginUpdate(ref region.Data.Sequence, timeout));
            case "over":
                return Answer(region.TryTakeOver(ref region.Data.Sequence, timeout));
            case "fill":
                for (int i = 0; i < Values; i++)
                {
                    region.Data.SetValues(i, number);
                }

                return "done";
            case "end":
                try
                {
                    region.EndUpdate(ref region.Data.Sequence);
                    return "done";
                }
                finally
                {
                    region.Wake(SharedStorm.SequenceOffset);
                }

            case "snapshot":
                return !Snapshot(values, timeout) ? "timed out" : (IsTorn(values) ? "torn " : "whole ") + values[0];
            case "value":
                return region.GetUpdate().ToString();
            case "update":
                return region.AwaitUpdate((uint)number, TimeSpan.FromMilliseconds(other)) ? "updated" : "timed out";
            case "await":
                return region.Await(Storm.TurnOffset, number, TimeSpan.FromMilliseconds(other)) ? "changed" : "timed out";
            case "turn":
                Volatile.Write(ref region.Data.Turn, number);
                region.Wake(Storm.TurnOffset);
                return "done";
            case "play":
                return Play(number, other);
            case "copy":
                Storm copy = region.Copy();
                return Answer(region.TryLock(ref copy.Lock, timeout));
            case "detach":
                region.Close();
                return "done";
            default:
                return words[0].StartsWith("add-") ? Add(words[0].Substring(4), number, other != 0) : "what?";
        }
    }

    private static void Obey()
    {
        Say("ready");
        TextReader input = new StreamReader(Console.OpenStandardInput());
        string line;
        while ((line = input.ReadLine()) != null)
        {
            try
            {
                Say(Command(line));
            }
            catch (Exception error)
            {
                Say(NameOf(error));
            }
        }
    }

    private static int Main(string[] args)
    {
        try
        {
            region = SharedStorm.Open(args[0], Long, args[1] == "1");
            if (args[2] == "obey")
            {
                Obey();
                return 0;
            }

            while (Volatile.Read(ref region.Data.Stop) == 0)
            {
                if (!Round(args[2], args.Length > 3))
                {
                    return 1;
                }
            }

            return 0;
        }
        catch (Exception error)
        {
            Say(error.ToString());
            return 1;
        }
    }
}
