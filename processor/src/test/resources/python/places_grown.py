# The structs.


class _Places_Wide_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("x", _ctypes.c_int32),
        ("_padding_4", _ctypes.c_uint8 * 12),
    ]


_assert_layout(
    _Places_Wide_raw,
    16,
    [
        ("x", 0, 4),
    ],
)


class Places_Wide(_Places_Wide_raw):
    """The struct demo.Places.Wide."""

    __slots__ = ()
    SIZEOF = 16
    FINGERPRINT = 0xDC1CE2997AFB4652

    x = _Field("x", _Number(-(2**31), 2**31 - 1))


class _Places_Grown_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("x", _ctypes.c_int32),
        ("y", _ctypes.c_int32),
        ("_padding_8", _ctypes.c_uint8 * 8),
        ("wide", Places_Wide),
        ("_padding_32", _ctypes.c_uint8 * 32),
    ]


_assert_layout(
    _Places_Grown_raw,
    64,
    [
        ("x", 0, 4),
        ("y", 4, 4),
        ("wide", 16, 16),
    ],
)


class Places_Grown(_Places_Grown_raw, _Region):
    """The struct demo.Places.Grown."""

    __slots__ = ()
    SIZEOF = 64
    FINGERPRINT = 0xDBF859460A5455C8
    _DESCRIPTOR = (
        "format 2\nstruct\n0 int32 4 x\nlayout\n0 int32 4 x\n4 int32 4 y\n16 struct#1"
        " 16 wide\n"
    )

    x = _Field("x", _Number(-(2**31), 2**31 - 1))
    y = _Field("y", _Number(-(2**31), 2**31 - 1))
    wide = _Field("wide", _Inner(Places_Wide))
