# The structs.


class Range(_enum.IntEnum):
    """The enum demo.NamesInC.Range."""

    LEAST = -2147483648
    MIDDLE = 0
    GREATEST = 2147483647


class _NamesInC_Capitals_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("NULL", _ctypes.c_int8),
        ("EOF", _ctypes.c_int8),
        ("TRUE", _ctypes.c_int8),
        ("IN", _ctypes.c_int8),
        ("OUT", _ctypes.c_int8),
        ("CONST", _ctypes.c_int8),
        ("VOID", _ctypes.c_int8),
        ("ERROR", _ctypes.c_int8),
        ("DELETE", _ctypes.c_int8),
        ("_padding_9", _ctypes.c_uint8 * 3),
        ("range", _ctypes.c_int32),
        ("wide", _ctypes.c_int32),
    ]


_assert_layout(
    _NamesInC_Capitals_raw,
    20,
    [
        ("NULL", 0, 1),
        ("EOF", 1, 1),
        ("TRUE", 2, 1),
        ("IN", 3, 1),
        ("OUT", 4, 1),
        ("CONST", 5, 1),
        ("VOID", 6, 1),
        ("ERROR", 7, 1),
        ("DELETE", 8, 1),
        ("range", 12, 4),
        ("wide", 16, 4),
    ],
)


class NamesInC_Capitals(_NamesInC_Capitals_raw, _Region):
    """The struct demo.NamesInC.Capitals."""

    __slots__ = ()
    SIZEOF = 20
    FINGERPRINT = 0xDA1AA9C85CD04593
    _DESCRIPTOR = (
        "format 2\nenum LEAST=-2147483648,MIDDLE=0,GREATEST=2147483647\nlayout\n0 int"
        "8 1 NULL\n1 int8 1 EOF\n2 int8 1 TRUE\n3 int8 1 IN\n4 int8 1 OUT\n5 int8 1 C"
        "ONST\n6 int8 1 VOID\n7 int8 1 ERROR\n8 int8 1 DELETE\n12 enum32#1 4 range\n1"
        "6 enum32#1 4 wide\n"
    )

    NULL = _Field("NULL", _Number(-(2**7), 2**7 - 1))
    EOF = _Field("EOF", _Number(-(2**7), 2**7 - 1))
    TRUE = _Field("TRUE", _Number(-(2**7), 2**7 - 1))
    IN = _Field("IN", _Number(-(2**7), 2**7 - 1))
    OUT = _Field("OUT", _Number(-(2**7), 2**7 - 1))
    CONST = _Field("CONST", _Number(-(2**7), 2**7 - 1))
    VOID = _Field("VOID", _Number(-(2**7), 2**7 - 1))
    ERROR = _Field("ERROR", _Number(-(2**7), 2**7 - 1))
    DELETE = _Field("DELETE", _Number(-(2**7), 2**7 - 1))
    range = _Field("range", _Constant(Range))
    wide = _Field("wide", _Constant(Range))
