# The structs.


class _Shapes_Dot_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("x", _ctypes.c_int16),
        ("label", _ctypes.c_uint8 * 3),
        ("_padding_5", _ctypes.c_uint8 * 1),
    ]


_assert_layout(
    _Shapes_Dot_raw,
    6,
    [
        ("x", 0, 2),
        ("label", 2, 3),
    ],
)


class Shapes_Dot(_Shapes_Dot_raw, _Region):
    """The struct demo.Shapes.Dot."""

    __slots__ = ()
    SIZEOF = 6
    FINGERPRINT = 0x5370A905314497C2
    _DESCRIPTOR = "0 int16 2 x\n2 string/UTF-8 3 label\n"

    x = _Field("x", _Number(-(2**15), 2**15 - 1))
    label = _Field("label", _Text(3, "utf-8", nul=1))
    label_bytes = _Field("label", _TextBytes(_Text(3, "utf-8", nul=1)), False)
