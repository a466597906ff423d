# The structs.


class _BitPlaces_Apart_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("tag", _ctypes.c_int32),
        ("_padding_4", _ctypes.c_uint8 * 12),
        ("_unit_16", _ctypes.c_uint32),
        ("_padding_20", _ctypes.c_uint8 * 44),
        ("_unit_64", _ctypes.c_uint8),
        ("_padding_65", _ctypes.c_uint8 * 63),
        ("end", _ctypes.c_int8),
        ("_padding_129", _ctypes.c_uint8 * 63),
    ]


_assert_layout(
    _BitPlaces_Apart_raw,
    192,
    [
        ("tag", 0, 4),
        ("_unit_16", 16, 4),
        ("_unit_64", 64, 1),
        ("end", 128, 1),
    ],
)


class BitPlaces_Apart(_BitPlaces_Apart_raw, _Region):
    """The struct demo.BitPlaces.Apart."""

    __slots__ = ()
    SIZEOF = 192
    FINGERPRINT = 0xD4D55B5B19670FE1
    _DESCRIPTOR = (
        "0 int32 4 tag\n16 uint32:3@0 4 first\n16 bool32:1@3 4 open\n64 uint8:4@0 1 a"
        "lone\n64 uint8:2@4 1 beside\n128 int8 1 end\n"
    )

    tag = _Field("tag", _Number(-(2**31), 2**31 - 1))
    first = _Bits("_unit_16", 0, 3, "unsigned")
    open = _Bits("_unit_16", 3, 1, "boolean")
    alone = _Bits("_unit_64", 0, 4, "unsigned")
    beside = _Bits("_unit_64", 4, 2, "unsigned")
    end = _Field("end", _Number(-(2**7), 2**7 - 1))
