# The structs.


class _AllTypes_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("open", _ctypes.c_uint8),
        ("_padding_1", _ctypes.c_uint8 * 1),
        ("letter", _ctypes.c_uint16),
        ("tiny", _ctypes.c_int8),
        ("_padding_5", _ctypes.c_uint8 * 1),
        ("small", _ctypes.c_int16),
        ("number", _ctypes.c_int32),
        ("ratio", _ctypes.c_float),
        ("exact", _ctypes.c_double),
        ("flag", _ctypes.c_int8),
        ("_padding_25", _ctypes.c_uint8 * 7),
        ("URL", _ctypes.c_int64),
        ("latin", _ctypes.c_uint8 * 8),
        ("ascii", _ctypes.c_uint8 * 5),
        ("_padding_53", _ctypes.c_uint8 * 43),
    ]


_assert_layout(
    _AllTypes_raw,
    96,
    [
        ("open", 0, 1),
        ("letter", 2, 2),
        ("tiny", 4, 1),
        ("small", 6, 2),
        ("number", 8, 4),
        ("ratio", 12, 4),
        ("exact", 16, 8),
        ("flag", 24, 1),
        ("URL", 32, 8),
        ("latin", 40, 8),
        ("ascii", 48, 5),
    ],
)


class AllTypes(_AllTypes_raw, _Region):
    """The struct demo.AllTypes."""

    __slots__ = ()
    SIZEOF = 96
    FINGERPRINT = 0x3738FD0348F16F24
    _DESCRIPTOR = (
        "0 bool8 1 open\n2 char16 2 letter\n4 int8 1 tiny\n6 int16 2 small\n8 int32 4"
        " number\n12 float32 4 ratio\n16 float64 8 exact\n24 int8 1 flag\n32 int64 8 "
        "URL\n40 string/ISO-8859-1 8 latin\n48 string/US-ASCII 5 ascii\n"
    )

    open = _Field("open", _Boolean())
    letter = _Field("letter", _Char())
    tiny = _Field("tiny", _Number(-(2**7), 2**7 - 1))
    small = _Field("small", _Number(-(2**15), 2**15 - 1))
    number = _Field("number", _Number(-(2**31), 2**31 - 1))
    ratio = _Field("ratio", _Float("f"))
    exact = _Field("exact", _Float("d"))
    flag = _Field("flag", _Number(-(2**7), 2**7 - 1))
    URL = _Field("URL", _Number(-(2**63), 2**63 - 1))
    latin = _Field("latin", _Text(8, "iso-8859-1", nul=1, truncate=True))
    latin_bytes = _Field(
        "latin",
        _TextBytes(_Text(8, "iso-8859-1", nul=1, truncate=True)),
        False,
    )
    ascii = _Field("ascii", _Text(5, "ascii", nul=1))
    ascii_bytes = _Field("ascii", _TextBytes(_Text(5, "ascii", nul=1)), False)
