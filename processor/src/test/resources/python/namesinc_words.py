# The structs.


class _NamesInC_Words_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("register", _ctypes.c_int8),
        ("union", _ctypes.c_int8),
        ("struct", _ctypes.c_int8),
        ("typedef", _ctypes.c_int8),
        ("inline", _ctypes.c_int8),
        ("restrict", _ctypes.c_int8),
        ("signed", _ctypes.c_int8),
        ("typeof", _ctypes.c_int8),
        ("auto", _ctypes.c_int8),
        ("and_", _ctypes.c_int8),
        ("typename", _ctypes.c_int8),
        ("asm", _ctypes.c_int8),
        ("concept", _ctypes.c_int8),
        ("errno", _ctypes.c_int8),
        ("stdin", _ctypes.c_int8),
        ("stdout", _ctypes.c_int8),
        ("stderr", _ctypes.c_int8),
        ("unix", _ctypes.c_int8),
        ("linux", _ctypes.c_int8),
        ("i386", _ctypes.c_int8),
        ("near", _ctypes.c_int8),
        ("far", _ctypes.c_int8),
        ("environ", _ctypes.c_int8),
        ("interface", _ctypes.c_int8),
        ("small", _ctypes.c_int8),
    ]


_assert_layout(
    _NamesInC_Words_raw,
    25,
    [
        ("register", 0, 1),
        ("union", 1, 1),
        ("struct", 2, 1),
        ("typedef", 3, 1),
        ("inline", 4, 1),
        ("restrict", 5, 1),
        ("signed", 6, 1),
        ("typeof", 7, 1),
        ("auto", 8, 1),
        ("and_", 9, 1),
        ("typename", 10, 1),
        ("asm", 11, 1),
        ("concept", 12, 1),
        ("errno", 13, 1),
        ("stdin", 14, 1),
        ("stdout", 15, 1),
        ("stderr", 16, 1),
        ("unix", 17, 1),
        ("linux", 18, 1),
        ("i386", 19, 1),
        ("near", 20, 1),
        ("far", 21, 1),
        ("environ", 22, 1),
        ("interface", 23, 1),
        ("small", 24, 1),
    ],
)


class NamesInC_Words(_NamesInC_Words_raw, _Region):
    """The struct demo.NamesInC.Words."""

    __slots__ = ()
    SIZEOF = 25
    FINGERPRINT = 0x2F6CE0436534C84F
    _DESCRIPTOR = (
        "0 int8 1 register\n1 int8 1 union\n2 int8 1 struct\n3 int8 1 typedef\n4 int8"
        " 1 inline\n5 int8 1 restrict\n6 int8 1 signed\n7 int8 1 typeof\n8 int8 1 aut"
        "o\n9 int8 1 and\n10 int8 1 typename\n11 int8 1 asm\n12 int8 1 concept\n13 in"
        "t8 1 errno\n14 int8 1 stdin\n15 int8 1 stdout\n16 int8 1 stderr\n17 int8 1 u"
        "nix\n18 int8 1 linux\n19 int8 1 i386\n20 int8 1 near\n21 int8 1 far\n22 int8"
        " 1 environ\n23 int8 1 interface\n24 int8 1 small\n"
    )

    register = _Field("register", _Number(-(2**7), 2**7 - 1))
    union = _Field("union", _Number(-(2**7), 2**7 - 1))
    struct = _Field("struct", _Number(-(2**7), 2**7 - 1))
    typedef = _Field("typedef", _Number(-(2**7), 2**7 - 1))
    inline = _Field("inline", _Number(-(2**7), 2**7 - 1))
    restrict = _Field("restrict", _Number(-(2**7), 2**7 - 1))
    signed = _Field("signed", _Number(-(2**7), 2**7 - 1))
    typeof = _Field("typeof", _Number(-(2**7), 2**7 - 1))
    auto = _Field("auto", _Number(-(2**7), 2**7 - 1))
    and_ = _Field("and_", _Number(-(2**7), 2**7 - 1))
    typename = _Field("typename", _Number(-(2**7), 2**7 - 1))
    asm = _Field("asm", _Number(-(2**7), 2**7 - 1))
    concept = _Field("concept", _Number(-(2**7), 2**7 - 1))
    errno = _Field("errno", _Number(-(2**7), 2**7 - 1))
    stdin = _Field("stdin", _Number(-(2**7), 2**7 - 1))
    stdout = _Field("stdout", _Number(-(2**7), 2**7 - 1))
    stderr = _Field("stderr", _Number(-(2**7), 2**7 - 1))
    unix = _Field("unix", _Number(-(2**7), 2**7 - 1))
    linux = _Field("linux", _Number(-(2**7), 2**7 - 1))
    i386 = _Field("i386", _Number(-(2**7), 2**7 - 1))
    near = _Field("near", _Number(-(2**7), 2**7 - 1))
    far = _Field("far", _Number(-(2**7), 2**7 - 1))
    environ = _Field("environ", _Number(-(2**7), 2**7 - 1))
    interface = _Field("interface", _Number(-(2**7), 2**7 - 1))
    small = _Field("small", _Number(-(2**7), 2**7 - 1))
