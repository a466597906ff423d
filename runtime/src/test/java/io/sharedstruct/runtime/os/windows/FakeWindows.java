package io.sharedstruct.runtime.os.windows;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.WString;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** As much of Windows as one process needs to open a section, in memory, with failures on demand. */
public final class FakeWindows {

    private static final byte[] USER =
            HexFormat.of().parseHex("010500000000000515000000000000000000000000000000e8030000");

    /** Open handles, with the name of what they lead to. */
    final Map<Long, String> handles = new HashMap<>();

    final Map<Long, Memory> views = new HashMap<>();
    private final Map<Long, Memory> allocations = new HashMap<>();
    private final Map<String, Integer> sections = new HashMap<>();

    private long nextHandle = 4;
    private int error;
    int calls;

    /** What the last eight bytes of every view are. */
    long lastWord;

    private int failingCall;

    /** The code of a failure on demand. */
    int failure = 8;

    /** Lets the n-th call from now on fail, 0 for none. */
    void failAt(int call) {
        calls = 0;
        failingCall = call;
    }

    boolean isClean() {
        return handles.isEmpty() && views.isEmpty() && allocations.isEmpty();
    }

    WindowsPort port() {
        return new WindowsPort(proxy(Kernel32.class), proxy(Advapi32.class));
    }

    private <T> T proxy(Class<T> type) {
        InvocationHandler handler = (proxy, method, arguments) -> call(method, arguments);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        Method mine = FakeWindows.class.getMethod(method.getName(), method.getParameterTypes());
        boolean gives = !method.getName()
                .matches("lastError|CloseHandle|UnmapViewOfFile|LocalFree|FormatMessageW|Get.*(Process|Info)");
        if (gives && ++calls == failingCall) {
            error = failure;
            return method.getReturnType() == long.class ? (Object) 0L : false;
        }
        try {
            return mine.invoke(this, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private long handle(String name) {
        nextHandle += 4;
        handles.put(nextHandle, name);
        return nextHandle;
    }

    public int lastError() {
        return error;
    }

    public long CreateEventExW(byte[] securityAttributes, WString name, int flags, int access) {
        error = handles.containsValue(name.toString()) ? 183 : 0;
        return handle(name.toString());
    }

    public long OpenEventW(int access, boolean inherit, WString name) {
        return OpenFileMappingW(access, inherit, name);
    }

    public boolean SetEvent(long event) {
        return handles.containsKey(event);
    }

    public boolean ResetEvent(long event) {
        return handles.containsKey(event);
    }

    public int WaitForSingleObject(long handle, int millis) {
        return 258;
    }

    public long OpenFileMappingW(int access, boolean inherit, WString name) {
        error = handles.containsValue(name.toString()) ? 0 : 2;
        return error == 0 ? handle(name.toString()) : 0;
    }

    public long CreateFileMappingW(long file, byte[] attributes, int protection, int high, int low, WString name) {
        error = handles.containsValue(name.toString()) ? 183 : 0;
        sections.put(name.toString(), low);
        return handle(name.toString());
    }

    public long MapViewOfFile(long section, int access, int offsetHigh, int offsetLow, long length) {
        Memory memory = new Memory(sections.get(handles.get(section)));
        memory.clear();
        memory.setLong(memory.size() - Long.BYTES, lastWord);
        views.put(Pointer.nativeValue(memory), memory);
        return Pointer.nativeValue(memory);
    }

    public boolean UnmapViewOfFile(long address) {
        return views.remove(address) != null;
    }

    public long VirtualQuery(long address, byte[] information, long length) {
        ByteBuffer.wrap(information)
                .order(ByteOrder.nativeOrder())
                .putLong(24, views.get(address).size())
                .putInt(32, 0x1000);
        return length;
    }

    public boolean CloseHandle(long handle) {
        error = 6;
        return handles.remove(handle) != null;
    }

    public long GetCurrentProcess() {
        return -1;
    }

    public void GetSystemInfo(byte[] information) {
        ByteBuffer.wrap(information).order(ByteOrder.nativeOrder()).putInt(4, 4096);
    }

    public long LocalFree(long memory) {
        return allocations.remove(memory) == null ? memory : 0;
    }

    public int FormatMessageW(int flags, long source, int code, int language, char[] text, int size, long arguments) {
        return 0;
    }

    public boolean OpenProcessToken(long process, int access, long[] token) {
        token[0] = handle("token");
        return true;
    }

    public boolean GetTokenInformation(long token, int kind, Pointer information, int size, int[] needed) {
        information.setLong(0, Pointer.nativeValue(information) + 16);
        information.write(16, USER, 0, USER.length);
        return true;
    }

    public boolean ConvertStringSecurityDescriptorToSecurityDescriptorW(
            WString text, int revision, long[] descriptor, int[] length) {
        Memory memory = new Memory(8);
        descriptor[0] = Pointer.nativeValue(memory);
        allocations.put(descriptor[0], memory);
        return true;
    }

    public boolean GetKernelObjectSecurity(long handle, int parts, byte[] descriptor, int size, int[] needed) {
        ByteBuffer.wrap(descriptor)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(4, 20)
                .putShort(2, (short) 4)
                .putInt(16, 48);
        System.arraycopy(USER, 0, descriptor, 20, USER.length);
        return true;
    }
}
