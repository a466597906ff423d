/*
 * A program in C# that is compiled with the generated file and attaches by it; see attach.c. With it comes the same file once more, in
 * the namespace Filled and with the fingerprint of the tests' struct: two files in one program have nothing in common.
 */
using System;
using System.IO;
using System.Text;
using System.Threading;
using Io.Sharedstruct.Sample;

static class Attach
{
    private const int ReadOnly = 1;
    private const int AnyOwner = 2;
    private const int FilledX = 0x5A5A5A5A;

    private static readonly Encoding Utf8 = new UTF8Encoding(false);
    private static readonly TextReader Input = new StreamReader(Console.OpenStandardInput(), Utf8);

    private static void Say(object text)
    {
        byte[] line = Utf8.GetBytes(text + "\n");
        using (Stream output = Console.OpenStandardOutput())
        {
            output.Write(line, 0, line.Length);
        }
    }

    private static string NameOf(Exception error)
    {
        return error is ArgumentException ? "BAD_NAME"
            : error is FileNotFoundException ? "NO_REGION"
            : error is TimeoutException ? "BUSY"
            : error is InvalidDataException ? (error.Message.Contains("too small") ? "TOO_SMALL" : "OTHER_LAYOUT")
            : error is UnauthorizedAccessException ? "FORBIDDEN"
            : error.ToString();
    }

    private static void Obey(string name, int flags, int timeout)
    {
        SharedMyData region;
        try
        {
            region = SharedMyData.Open(
                name, TimeSpan.FromMilliseconds(timeout), readOnly: (flags & ReadOnly) != 0, anyOwner: (flags & AnyOwner) != 0);
        }
        catch (Exception error)
        {
            Say(NameOf(error));
            return;
        }

        Say("ready");
        string line;
        while ((line = Input.ReadLine()) != null)
        {
            Say(Answer(region, line));
        }

        region.Dispose();
    }

    private static object Answer(SharedMyData region, string line)
    {
        string[] words = line.Split(new[] { ' ' }, 3);
        switch (words[0])
        {
            case "get":
                MyData copy = region.Copy();
                return copy.X + " " + copy.Text;
            case "set":
                region.Data.X = int.Parse(words[1]);
                region.Data.Text = words[2];
                return "done";
            case "verified":
                return region.IsVerified ? 1 : 0;
            case "detach":
                try
                {
                    region.Close();
                    return "done";
                }
                catch (Exception error)
                {
                    return NameOf(error);
                }

            case "refusal":
                return Refusal(() => region.Data.X = 1);
            default:
                return "what?";
        }
    }

    private static string Refusal(Action action)
    {
        try
        {
            action();
            return "nothing";
        }
        catch (Exception error)
        {
            return error.GetType().Name + " " + error.Message.Replace("\n", "|");
        }
    }

    private static string Opened(string name)
    {
        return Refusal(() => SharedMyData.Open(name, TimeSpan.Zero).Dispose());
    }

    private static void Loop(string name)
    {
        string full = new string('a', 255);
        for (uint round = 0; ; round++)
        {
            Filled.SharedMyData region;
            try
            {
                region = Filled.SharedMyData.Open(name, TimeSpan.FromSeconds(20), round % 3 == 0);
            }
            catch (FileNotFoundException)
            {
                Thread.Sleep(1);
                continue;
            }

            Filled.MyData data = region.Copy();
            if (data.X != FilledX || data.Text != full)
            {
                throw new InvalidOperationException("unfinished");
            }

            if (!region.IsNameCurrent)
            {
                throw new InvalidOperationException("split");
            }

            region.Close();
        }
    }

    private static int Main(string[] args)
    {
        try
        {
            if (args.Length == 4 && args[0] == "MyData")
            {
                Obey(args[1], int.Parse(args[2]), int.Parse(args[3]));
                return 0;
            }

            if (args.Length == 2 && args[0] == "open")
            {
                Say(Opened(args[1]));
                return 0;
            }

            if (args.Length == 2 && args[0] == "loop")
            {
                Loop(args[1]);
            }
        }
        catch (Exception error)
        {
            Say(error);
            return 1;
        }

        return 2;
    }
}
