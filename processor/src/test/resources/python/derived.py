# The structs.


class _Derived_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("_padding_0", _ctypes.c_uint8 * 8),
        ("shared", _ctypes.c_int32),
        ("_padding_12", _ctypes.c_uint8 * 4),
        ("own", _ctypes.c_int64),
        ("_padding_24", _ctypes.c_uint8 * 8),
        ("text", _ctypes.c_uint8 * 16),
    ]


_assert_layout(
    _Derived_raw,
    48,
    [
        ("text", 32, 16),
        ("shared", 8, 4),
        ("own", 16, 8),
    ],
)


class Derived(_Derived_raw, _Region):
    """The struct demo.Derived."""

    __slots__ = ()
    SIZEOF = 48
    FINGERPRINT = 0x9D4FE5518DEA52D7
    _DESCRIPTOR = "8 int32 4 shared\n16 int64 8 own\n32 string/UTF-8 16 text\n"

    text = _Field("text", _Text(16, "utf-8", nul=1))
    text_bytes = _Field("text", _TextBytes(_Text(16, "utf-8", nul=1)), False)
    shared = _Field("shared", _Number(-(2**31), 2**31 - 1))
    own = _Field("own", _Number(-(2**63), 2**63 - 1))
