# The structs.


class _Bits_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("_unit_0", _ctypes.c_uint32),
        ("_unit_4", _ctypes.c_uint32),
        ("_unit_8", _ctypes.c_uint64),
        ("_unit_16", _ctypes.c_uint8),
        ("plain", _ctypes.c_int8),
        ("_unit_18", _ctypes.c_uint16),
        ("end", _ctypes.c_int32),
    ]


_assert_layout(
    _Bits_raw,
    24,
    [
        ("_unit_0", 0, 4),
        ("_unit_4", 4, 4),
        ("_unit_8", 8, 8),
        ("_unit_16", 16, 1),
        ("plain", 17, 1),
        ("_unit_18", 18, 2),
        ("end", 20, 4),
    ],
)


class Bits(_Bits_raw, _Region):
    """The struct demo.Bits."""

    __slots__ = ()
    NAME = "Bits"
    SIZEOF = 24
    FINGERPRINT = 0x970A2CF466EDE2CB
    _DESCRIPTOR = (
        "0 uint32:3@0 4 mode\n0 bool32:1@3 4 open\n0 int32:5@4 4 delta\n0 uint32:23@9"
        " 4 count\n4 uint32:4@0 4 next\n4 uint32:20@12 4 top\n8 uint64:40@0 8 wide\n8"
        " int64:24@40 8 high\n16 uint8:7@0 1 small\n16 bool8:1@7 1 set\n17 int8 1 pla"
        "in\n18 uint16:16@0 2 whole\n20 int32 4 end\n"
    )

    mode = _Bits("_unit_0", 0, 3, "unsigned")
    open = _Bits("_unit_0", 3, 1, "boolean")
    delta = _Bits("_unit_0", 4, 5, "signed")
    count = _Bits("_unit_0", 9, 23, "unsigned")
    next = _Bits("_unit_4", 0, 4, "unsigned")
    top = _Bits("_unit_4", 12, 20, "unsigned")
    wide = _Bits("_unit_8", 0, 40, "unsigned")
    high = _Bits("_unit_8", 40, 24, "signed")
    small = _Bits("_unit_16", 0, 7, "unsigned")
    set = _Bits("_unit_16", 7, 1, "boolean")
    plain = _Field("plain", _Number(-(2**7), 2**7 - 1))
    whole = _Bits("_unit_18", 0, 16, "unsigned")
    end = _Field("end", _Number(-(2**31), 2**31 - 1))
