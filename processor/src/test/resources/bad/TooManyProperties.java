import io.sharedstruct.*;

@SharedStruct
interface Wide { // ERROR [TooManyProperties] 1501 properties with texts or enums are more than a class file has room for, which is 1500 here; put some of them into structs of their own and nest those
    Thread.State getX0();

    Thread.State getX1();

    Thread.State getX2();

    Thread.State getX3();

    Thread.State getX4();

    Thread.State getX5();

    Thread.State getX6();

    Thread.State getX7();

    Thread.State getX8();

    Thread.State getX9();

    Thread.State getX10();

    Thread.State getX11();

    Thread.State getX12();

    Thread.State getX13();

    Thread.State getX14();

    Thread.State getX15();

    Thread.State getX16();

    Thread.State getX17();

    Thread.State getX18();

    Thread.State getX19();

    Thread.State getX20();

    Thread.State getX21();

    Thread.State getX22();

    Thread.State getX23();

    Thread.State getX24();

    Thread.State getX25();

    Thread.State getX26();

    Thread.State getX27();

    Thread.State getX28();

    Thread.State getX29();

    Thread.State getX30();

    Thread.State getX31();

    Thread.State getX32();

    Thread.State getX33();

    Thread.State getX34();

    Thread.State getX35();

    Thread.State getX36();

    Thread.State getX37();

    Thread.State getX38();

    Thread.State getX39();

    Thread.State getX40();

    Thread.State getX41();

    Thread.State getX42();

    Thread.State getX43();

    Thread.State getX44();

    Thread.State getX45();

    Thread.State getX46();

    Thread.State getX47();

    Thread.State getX48();

    Thread.State getX49();

    Thread.State getX50();

    Thread.State getX51();

    Thread.State getX52();

    Thread.State getX53();

    Thread.State getX54();

    Thread.State getX55();

    Thread.State getX56();

    Thread.State getX57();

    Thread.State getX58();

    Thread.State getX59();

    Thread.State getX60();

    Thread.State getX61();

    Thread.State getX62();

    Thread.State getX63();

    Thread.State getX64();

    Thread.State getX65();

    Thread.State getX66();

    Thread.State getX67();

    Thread.State getX68();

    Thread.State getX69();

    Thread.State getX70();

    Thread.State getX71();

    Thread.State getX72();

    Thread.State getX73();

    Thread.State getX74();

    Thread.State getX75();

    Thread.State getX76();

    Thread.State getX77();

    Thread.State getX78();

    Thread.State getX79();

    Thread.State getX80();

    Thread.State getX81();

    Thread.State getX82();

    Thread.State getX83();

    Thread.State getX84();

    Thread.State getX85();

    Thread.State getX86();

    Thread.State getX87();

    Thread.State getX88();

    Thread.State getX89();

    Thread.State getX90();

    Thread.State getX91();

    Thread.State getX92();

    Thread.State getX93();

    Thread.State getX94();

    Thread.State getX95();

    Thread.State getX96();

    Thread.State getX97();

    Thread.State getX98();

    Thread.State getX99();

    Thread.State getX100();

    Thread.State getX101();

    Thread.State getX102();

    Thread.State getX103();

    Thread.State getX104();

    Thread.State getX105();

    Thread.State getX106();

    Thread.State getX107();

    Thread.State getX108();

    Thread.State getX109();

    Thread.State getX110();

    Thread.State getX111();

    Thread.State getX112();

    Thread.State getX113();

    Thread.State getX114();

    Thread.State getX115();

    Thread.State getX116();

    Thread.State getX117();

    Thread.State getX118();

    Thread.State getX119();

    Thread.State getX120();

    Thread.State getX121();

    Thread.State getX122();

    Thread.State getX123();

    Thread.State getX124();

    Thread.State getX125();

    Thread.State getX126();

    Thread.State getX127();

    Thread.State getX128();

    Thread.State getX129();

    Thread.State getX130();

    Thread.State getX131();

    Thread.State getX132();

    Thread.State getX133();

    Thread.State getX134();

    Thread.State getX135();

    Thread.State getX136();

    Thread.State getX137();

    Thread.State getX138();

    Thread.State getX139();

    Thread.State getX140();

    Thread.State getX141();

    Thread.State getX142();

    Thread.State getX143();

    Thread.State getX144();

    Thread.State getX145();

    Thread.State getX146();

    Thread.State getX147();

    Thread.State getX148();

    Thread.State getX149();

    Thread.State getX150();

    Thread.State getX151();

    Thread.State getX152();

    Thread.State getX153();

    Thread.State getX154();

    Thread.State getX155();

    Thread.State getX156();

    Thread.State getX157();

    Thread.State getX158();

    Thread.State getX159();

    Thread.State getX160();

    Thread.State getX161();

    Thread.State getX162();

    Thread.State getX163();

    Thread.State getX164();

    Thread.State getX165();

    Thread.State getX166();

    Thread.State getX167();

    Thread.State getX168();

    Thread.State getX169();

    Thread.State getX170();

    Thread.State getX171();

    Thread.State getX172();

    Thread.State getX173();

    Thread.State getX174();

    Thread.State getX175();

    Thread.State getX176();

    Thread.State getX177();

    Thread.State getX178();

    Thread.State getX179();

    Thread.State getX180();

    Thread.State getX181();

    Thread.State getX182();

    Thread.State getX183();

    Thread.State getX184();

    Thread.State getX185();

    Thread.State getX186();

    Thread.State getX187();

    Thread.State getX188();

    Thread.State getX189();

    Thread.State getX190();

    Thread.State getX191();

    Thread.State getX192();

    Thread.State getX193();

    Thread.State getX194();

    Thread.State getX195();

    Thread.State getX196();

    Thread.State getX197();

    Thread.State getX198();

    Thread.State getX199();

    Thread.State getX200();

    Thread.State getX201();

    Thread.State getX202();

    Thread.State getX203();

    Thread.State getX204();

    Thread.State getX205();

    Thread.State getX206();

    Thread.State getX207();

    Thread.State getX208();

    Thread.State getX209();

    Thread.State getX210();

    Thread.State getX211();

    Thread.State getX212();

    Thread.State getX213();

    Thread.State getX214();

    Thread.State getX215();

    Thread.State getX216();

    Thread.State getX217();

    Thread.State getX218();

    Thread.State getX219();

    Thread.State getX220();

    Thread.State getX221();

    Thread.State getX222();

    Thread.State getX223();

    Thread.State getX224();

    Thread.State getX225();

    Thread.State getX226();

    Thread.State getX227();

    Thread.State getX228();

    Thread.State getX229();

    Thread.State getX230();

    Thread.State getX231();

    Thread.State getX232();

    Thread.State getX233();

    Thread.State getX234();

    Thread.State getX235();

    Thread.State getX236();

    Thread.State getX237();

    Thread.State getX238();

    Thread.State getX239();

    Thread.State getX240();

    Thread.State getX241();

    Thread.State getX242();

    Thread.State getX243();

    Thread.State getX244();

    Thread.State getX245();

    Thread.State getX246();

    Thread.State getX247();

    Thread.State getX248();

    Thread.State getX249();

    Thread.State getX250();

    Thread.State getX251();

    Thread.State getX252();

    Thread.State getX253();

    Thread.State getX254();

    Thread.State getX255();

    Thread.State getX256();

    Thread.State getX257();

    Thread.State getX258();

    Thread.State getX259();

    Thread.State getX260();

    Thread.State getX261();

    Thread.State getX262();

    Thread.State getX263();

    Thread.State getX264();

    Thread.State getX265();

    Thread.State getX266();

    Thread.State getX267();

    Thread.State getX268();

    Thread.State getX269();

    Thread.State getX270();

    Thread.State getX271();

    Thread.State getX272();

    Thread.State getX273();

    Thread.State getX274();

    Thread.State getX275();

    Thread.State getX276();

    Thread.State getX277();

    Thread.State getX278();

    Thread.State getX279();

    Thread.State getX280();

    Thread.State getX281();

    Thread.State getX282();

    Thread.State getX283();

    Thread.State getX284();

    Thread.State getX285();

    Thread.State getX286();

    Thread.State getX287();

    Thread.State getX288();

    Thread.State getX289();

    Thread.State getX290();

    Thread.State getX291();

    Thread.State getX292();

    Thread.State getX293();

    Thread.State getX294();

    Thread.State getX295();

    Thread.State getX296();

    Thread.State getX297();

    Thread.State getX298();

    Thread.State getX299();

    Thread.State getX300();

    Thread.State getX301();

    Thread.State getX302();

    Thread.State getX303();

    Thread.State getX304();

    Thread.State getX305();

    Thread.State getX306();

    Thread.State getX307();

    Thread.State getX308();

    Thread.State getX309();

    Thread.State getX310();

    Thread.State getX311();

    Thread.State getX312();

    Thread.State getX313();

    Thread.State getX314();

    Thread.State getX315();

    Thread.State getX316();

    Thread.State getX317();

    Thread.State getX318();

    Thread.State getX319();

    Thread.State getX320();

    Thread.State getX321();

    Thread.State getX322();

    Thread.State getX323();

    Thread.State getX324();

    Thread.State getX325();

    Thread.State getX326();

    Thread.State getX327();

    Thread.State getX328();

    Thread.State getX329();

    Thread.State getX330();

    Thread.State getX331();

    Thread.State getX332();

    Thread.State getX333();

    Thread.State getX334();

    Thread.State getX335();

    Thread.State getX336();

    Thread.State getX337();

    Thread.State getX338();

    Thread.State getX339();

    Thread.State getX340();

    Thread.State getX341();

    Thread.State getX342();

    Thread.State getX343();

    Thread.State getX344();

    Thread.State getX345();

    Thread.State getX346();

    Thread.State getX347();

    Thread.State getX348();

    Thread.State getX349();

    Thread.State getX350();

    Thread.State getX351();

    Thread.State getX352();

    Thread.State getX353();

    Thread.State getX354();

    Thread.State getX355();

    Thread.State getX356();

    Thread.State getX357();

    Thread.State getX358();

    Thread.State getX359();

    Thread.State getX360();

    Thread.State getX361();

    Thread.State getX362();

    Thread.State getX363();

    Thread.State getX364();

    Thread.State getX365();

    Thread.State getX366();

    Thread.State getX367();

    Thread.State getX368();

    Thread.State getX369();

    Thread.State getX370();

    Thread.State getX371();

    Thread.State getX372();

    Thread.State getX373();

    Thread.State getX374();

    Thread.State getX375();

    Thread.State getX376();

    Thread.State getX377();

    Thread.State getX378();

    Thread.State getX379();

    Thread.State getX380();

    Thread.State getX381();

    Thread.State getX382();

    Thread.State getX383();

    Thread.State getX384();

    Thread.State getX385();

    Thread.State getX386();

    Thread.State getX387();

    Thread.State getX388();

    Thread.State getX389();

    Thread.State getX390();

    Thread.State getX391();

    Thread.State getX392();

    Thread.State getX393();

    Thread.State getX394();

    Thread.State getX395();

    Thread.State getX396();

    Thread.State getX397();

    Thread.State getX398();

    Thread.State getX399();

    Thread.State getX400();

    Thread.State getX401();

    Thread.State getX402();

    Thread.State getX403();

    Thread.State getX404();

    Thread.State getX405();

    Thread.State getX406();

    Thread.State getX407();

    Thread.State getX408();

    Thread.State getX409();

    Thread.State getX410();

    Thread.State getX411();

    Thread.State getX412();

    Thread.State getX413();

    Thread.State getX414();

    Thread.State getX415();

    Thread.State getX416();

    Thread.State getX417();

    Thread.State getX418();

    Thread.State getX419();

    Thread.State getX420();

    Thread.State getX421();

    Thread.State getX422();

    Thread.State getX423();

    Thread.State getX424();

    Thread.State getX425();

    Thread.State getX426();

    Thread.State getX427();

    Thread.State getX428();

    Thread.State getX429();

    Thread.State getX430();

    Thread.State getX431();

    Thread.State getX432();

    Thread.State getX433();

    Thread.State getX434();

    Thread.State getX435();

    Thread.State getX436();

    Thread.State getX437();

    Thread.State getX438();

    Thread.State getX439();

    Thread.State getX440();

    Thread.State getX441();

    Thread.State getX442();

    Thread.State getX443();

    Thread.State getX444();

    Thread.State getX445();

    Thread.State getX446();

    Thread.State getX447();

    Thread.State getX448();

    Thread.State getX449();

    Thread.State getX450();

    Thread.State getX451();

    Thread.State getX452();

    Thread.State getX453();

    Thread.State getX454();

    Thread.State getX455();

    Thread.State getX456();

    Thread.State getX457();

    Thread.State getX458();

    Thread.State getX459();

    Thread.State getX460();

    Thread.State getX461();

    Thread.State getX462();

    Thread.State getX463();

    Thread.State getX464();

    Thread.State getX465();

    Thread.State getX466();

    Thread.State getX467();

    Thread.State getX468();

    Thread.State getX469();

    Thread.State getX470();

    Thread.State getX471();

    Thread.State getX472();

    Thread.State getX473();

    Thread.State getX474();

    Thread.State getX475();

    Thread.State getX476();

    Thread.State getX477();

    Thread.State getX478();

    Thread.State getX479();

    Thread.State getX480();

    Thread.State getX481();

    Thread.State getX482();

    Thread.State getX483();

    Thread.State getX484();

    Thread.State getX485();

    Thread.State getX486();

    Thread.State getX487();

    Thread.State getX488();

    Thread.State getX489();

    Thread.State getX490();

    Thread.State getX491();

    Thread.State getX492();

    Thread.State getX493();

    Thread.State getX494();

    Thread.State getX495();

    Thread.State getX496();

    Thread.State getX497();

    Thread.State getX498();

    Thread.State getX499();

    Thread.State getX500();

    Thread.State getX501();

    Thread.State getX502();

    Thread.State getX503();

    Thread.State getX504();

    Thread.State getX505();

    Thread.State getX506();

    Thread.State getX507();

    Thread.State getX508();

    Thread.State getX509();

    Thread.State getX510();

    Thread.State getX511();

    Thread.State getX512();

    Thread.State getX513();

    Thread.State getX514();

    Thread.State getX515();

    Thread.State getX516();

    Thread.State getX517();

    Thread.State getX518();

    Thread.State getX519();

    Thread.State getX520();

    Thread.State getX521();

    Thread.State getX522();

    Thread.State getX523();

    Thread.State getX524();

    Thread.State getX525();

    Thread.State getX526();

    Thread.State getX527();

    Thread.State getX528();

    Thread.State getX529();

    Thread.State getX530();

    Thread.State getX531();

    Thread.State getX532();

    Thread.State getX533();

    Thread.State getX534();

    Thread.State getX535();

    Thread.State getX536();

    Thread.State getX537();

    Thread.State getX538();

    Thread.State getX539();

    Thread.State getX540();

    Thread.State getX541();

    Thread.State getX542();

    Thread.State getX543();

    Thread.State getX544();

    Thread.State getX545();

    Thread.State getX546();

    Thread.State getX547();

    Thread.State getX548();

    Thread.State getX549();

    Thread.State getX550();

    Thread.State getX551();

    Thread.State getX552();

    Thread.State getX553();

    Thread.State getX554();

    Thread.State getX555();

    Thread.State getX556();

    Thread.State getX557();

    Thread.State getX558();

    Thread.State getX559();

    Thread.State getX560();

    Thread.State getX561();

    Thread.State getX562();

    Thread.State getX563();

    Thread.State getX564();

    Thread.State getX565();

    Thread.State getX566();

    Thread.State getX567();

    Thread.State getX568();

    Thread.State getX569();

    Thread.State getX570();

    Thread.State getX571();

    Thread.State getX572();

    Thread.State getX573();

    Thread.State getX574();

    Thread.State getX575();

    Thread.State getX576();

    Thread.State getX577();

    Thread.State getX578();

    Thread.State getX579();

    Thread.State getX580();

    Thread.State getX581();

    Thread.State getX582();

    Thread.State getX583();

    Thread.State getX584();

    Thread.State getX585();

    Thread.State getX586();

    Thread.State getX587();

    Thread.State getX588();

    Thread.State getX589();

    Thread.State getX590();

    Thread.State getX591();

    Thread.State getX592();

    Thread.State getX593();

    Thread.State getX594();

    Thread.State getX595();

    Thread.State getX596();

    Thread.State getX597();

    Thread.State getX598();

    Thread.State getX599();

    Thread.State getX600();

    Thread.State getX601();

    Thread.State getX602();

    Thread.State getX603();

    Thread.State getX604();

    Thread.State getX605();

    Thread.State getX606();

    Thread.State getX607();

    Thread.State getX608();

    Thread.State getX609();

    Thread.State getX610();

    Thread.State getX611();

    Thread.State getX612();

    Thread.State getX613();

    Thread.State getX614();

    Thread.State getX615();

    Thread.State getX616();

    Thread.State getX617();

    Thread.State getX618();

    Thread.State getX619();

    Thread.State getX620();

    Thread.State getX621();

    Thread.State getX622();

    Thread.State getX623();

    Thread.State getX624();

    Thread.State getX625();

    Thread.State getX626();

    Thread.State getX627();

    Thread.State getX628();

    Thread.State getX629();

    Thread.State getX630();

    Thread.State getX631();

    Thread.State getX632();

    Thread.State getX633();

    Thread.State getX634();

    Thread.State getX635();

    Thread.State getX636();

    Thread.State getX637();

    Thread.State getX638();

    Thread.State getX639();

    Thread.State getX640();

    Thread.State getX641();

    Thread.State getX642();

    Thread.State getX643();

    Thread.State getX644();

    Thread.State getX645();

    Thread.State getX646();

    Thread.State getX647();

    Thread.State getX648();

    Thread.State getX649();

    Thread.State getX650();

    Thread.State getX651();

    Thread.State getX652();

    Thread.State getX653();

    Thread.State getX654();

    Thread.State getX655();

    Thread.State getX656();

    Thread.State getX657();

    Thread.State getX658();

    Thread.State getX659();

    Thread.State getX660();

    Thread.State getX661();

    Thread.State getX662();

    Thread.State getX663();

    Thread.State getX664();

    Thread.State getX665();

    Thread.State getX666();

    Thread.State getX667();

    Thread.State getX668();

    Thread.State getX669();

    Thread.State getX670();

    Thread.State getX671();

    Thread.State getX672();

    Thread.State getX673();

    Thread.State getX674();

    Thread.State getX675();

    Thread.State getX676();

    Thread.State getX677();

    Thread.State getX678();

    Thread.State getX679();

    Thread.State getX680();

    Thread.State getX681();

    Thread.State getX682();

    Thread.State getX683();

    Thread.State getX684();

    Thread.State getX685();

    Thread.State getX686();

    Thread.State getX687();

    Thread.State getX688();

    Thread.State getX689();

    Thread.State getX690();

    Thread.State getX691();

    Thread.State getX692();

    Thread.State getX693();

    Thread.State getX694();

    Thread.State getX695();

    Thread.State getX696();

    Thread.State getX697();

    Thread.State getX698();

    Thread.State getX699();

    Thread.State getX700();

    Thread.State getX701();

    Thread.State getX702();

    Thread.State getX703();

    Thread.State getX704();

    Thread.State getX705();

    Thread.State getX706();

    Thread.State getX707();

    Thread.State getX708();

    Thread.State getX709();

    Thread.State getX710();

    Thread.State getX711();

    Thread.State getX712();

    Thread.State getX713();

    Thread.State getX714();

    Thread.State getX715();

    Thread.State getX716();

    Thread.State getX717();

    Thread.State getX718();

    Thread.State getX719();

    Thread.State getX720();

    Thread.State getX721();

    Thread.State getX722();

    Thread.State getX723();

    Thread.State getX724();

    Thread.State getX725();

    Thread.State getX726();

    Thread.State getX727();

    Thread.State getX728();

    Thread.State getX729();

    Thread.State getX730();

    Thread.State getX731();

    Thread.State getX732();

    Thread.State getX733();

    Thread.State getX734();

    Thread.State getX735();

    Thread.State getX736();

    Thread.State getX737();

    Thread.State getX738();

    Thread.State getX739();

    Thread.State getX740();

    Thread.State getX741();

    Thread.State getX742();

    Thread.State getX743();

    Thread.State getX744();

    Thread.State getX745();

    Thread.State getX746();

    Thread.State getX747();

    Thread.State getX748();

    Thread.State getX749();

    Thread.State getX750();

    Thread.State getX751();

    Thread.State getX752();

    Thread.State getX753();

    Thread.State getX754();

    Thread.State getX755();

    Thread.State getX756();

    Thread.State getX757();

    Thread.State getX758();

    Thread.State getX759();

    Thread.State getX760();

    Thread.State getX761();

    Thread.State getX762();

    Thread.State getX763();

    Thread.State getX764();

    Thread.State getX765();

    Thread.State getX766();

    Thread.State getX767();

    Thread.State getX768();

    Thread.State getX769();

    Thread.State getX770();

    Thread.State getX771();

    Thread.State getX772();

    Thread.State getX773();

    Thread.State getX774();

    Thread.State getX775();

    Thread.State getX776();

    Thread.State getX777();

    Thread.State getX778();

    Thread.State getX779();

    Thread.State getX780();

    Thread.State getX781();

    Thread.State getX782();

    Thread.State getX783();

    Thread.State getX784();

    Thread.State getX785();

    Thread.State getX786();

    Thread.State getX787();

    Thread.State getX788();

    Thread.State getX789();

    Thread.State getX790();

    Thread.State getX791();

    Thread.State getX792();

    Thread.State getX793();

    Thread.State getX794();

    Thread.State getX795();

    Thread.State getX796();

    Thread.State getX797();

    Thread.State getX798();

    Thread.State getX799();

    Thread.State getX800();

    Thread.State getX801();

    Thread.State getX802();

    Thread.State getX803();

    Thread.State getX804();

    Thread.State getX805();

    Thread.State getX806();

    Thread.State getX807();

    Thread.State getX808();

    Thread.State getX809();

    Thread.State getX810();

    Thread.State getX811();

    Thread.State getX812();

    Thread.State getX813();

    Thread.State getX814();

    Thread.State getX815();

    Thread.State getX816();

    Thread.State getX817();

    Thread.State getX818();

    Thread.State getX819();

    Thread.State getX820();

    Thread.State getX821();

    Thread.State getX822();

    Thread.State getX823();

    Thread.State getX824();

    Thread.State getX825();

    Thread.State getX826();

    Thread.State getX827();

    Thread.State getX828();

    Thread.State getX829();

    Thread.State getX830();

    Thread.State getX831();

    Thread.State getX832();

    Thread.State getX833();

    Thread.State getX834();

    Thread.State getX835();

    Thread.State getX836();

    Thread.State getX837();

    Thread.State getX838();

    Thread.State getX839();

    Thread.State getX840();

    Thread.State getX841();

    Thread.State getX842();

    Thread.State getX843();

    Thread.State getX844();

    Thread.State getX845();

    Thread.State getX846();

    Thread.State getX847();

    Thread.State getX848();

    Thread.State getX849();

    Thread.State getX850();

    Thread.State getX851();

    Thread.State getX852();

    Thread.State getX853();

    Thread.State getX854();

    Thread.State getX855();

    Thread.State getX856();

    Thread.State getX857();

    Thread.State getX858();

    Thread.State getX859();

    Thread.State getX860();

    Thread.State getX861();

    Thread.State getX862();

    Thread.State getX863();

    Thread.State getX864();

    Thread.State getX865();

    Thread.State getX866();

    Thread.State getX867();

    Thread.State getX868();

    Thread.State getX869();

    Thread.State getX870();

    Thread.State getX871();

    Thread.State getX872();

    Thread.State getX873();

    Thread.State getX874();

    Thread.State getX875();

    Thread.State getX876();

    Thread.State getX877();

    Thread.State getX878();

    Thread.State getX879();

    Thread.State getX880();

    Thread.State getX881();

    Thread.State getX882();

    Thread.State getX883();

    Thread.State getX884();

    Thread.State getX885();

    Thread.State getX886();

    Thread.State getX887();

    Thread.State getX888();

    Thread.State getX889();

    Thread.State getX890();

    Thread.State getX891();

    Thread.State getX892();

    Thread.State getX893();

    Thread.State getX894();

    Thread.State getX895();

    Thread.State getX896();

    Thread.State getX897();

    Thread.State getX898();

    Thread.State getX899();

    Thread.State getX900();

    Thread.State getX901();

    Thread.State getX902();

    Thread.State getX903();

    Thread.State getX904();

    Thread.State getX905();

    Thread.State getX906();

    Thread.State getX907();

    Thread.State getX908();

    Thread.State getX909();

    Thread.State getX910();

    Thread.State getX911();

    Thread.State getX912();

    Thread.State getX913();

    Thread.State getX914();

    Thread.State getX915();

    Thread.State getX916();

    Thread.State getX917();

    Thread.State getX918();

    Thread.State getX919();

    Thread.State getX920();

    Thread.State getX921();

    Thread.State getX922();

    Thread.State getX923();

    Thread.State getX924();

    Thread.State getX925();

    Thread.State getX926();

    Thread.State getX927();

    Thread.State getX928();

    Thread.State getX929();

    Thread.State getX930();

    Thread.State getX931();

    Thread.State getX932();

    Thread.State getX933();

    Thread.State getX934();

    Thread.State getX935();

    Thread.State getX936();

    Thread.State getX937();

    Thread.State getX938();

    Thread.State getX939();

    Thread.State getX940();

    Thread.State getX941();

    Thread.State getX942();

    Thread.State getX943();

    Thread.State getX944();

    Thread.State getX945();

    Thread.State getX946();

    Thread.State getX947();

    Thread.State getX948();

    Thread.State getX949();

    Thread.State getX950();

    Thread.State getX951();

    Thread.State getX952();

    Thread.State getX953();

    Thread.State getX954();

    Thread.State getX955();

    Thread.State getX956();

    Thread.State getX957();

    Thread.State getX958();

    Thread.State getX959();

    Thread.State getX960();

    Thread.State getX961();

    Thread.State getX962();

    Thread.State getX963();

    Thread.State getX964();

    Thread.State getX965();

    Thread.State getX966();

    Thread.State getX967();

    Thread.State getX968();

    Thread.State getX969();

    Thread.State getX970();

    Thread.State getX971();

    Thread.State getX972();

    Thread.State getX973();

    Thread.State getX974();

    Thread.State getX975();

    Thread.State getX976();

    Thread.State getX977();

    Thread.State getX978();

    Thread.State getX979();

    Thread.State getX980();

    Thread.State getX981();

    Thread.State getX982();

    Thread.State getX983();

    Thread.State getX984();

    Thread.State getX985();

    Thread.State getX986();

    Thread.State getX987();

    Thread.State getX988();

    Thread.State getX989();

    Thread.State getX990();

    Thread.State getX991();

    Thread.State getX992();

    Thread.State getX993();

    Thread.State getX994();

    Thread.State getX995();

    Thread.State getX996();

    Thread.State getX997();

    Thread.State getX998();

    Thread.State getX999();

    Thread.State getX1000();

    Thread.State getX1001();

    Thread.State getX1002();

    Thread.State getX1003();

    Thread.State getX1004();

    Thread.State getX1005();

    Thread.State getX1006();

    Thread.State getX1007();

    Thread.State getX1008();

    Thread.State getX1009();

    Thread.State getX1010();

    Thread.State getX1011();

    Thread.State getX1012();

    Thread.State getX1013();

    Thread.State getX1014();

    Thread.State getX1015();

    Thread.State getX1016();

    Thread.State getX1017();

    Thread.State getX1018();

    Thread.State getX1019();

    Thread.State getX1020();

    Thread.State getX1021();

    Thread.State getX1022();

    Thread.State getX1023();

    Thread.State getX1024();

    Thread.State getX1025();

    Thread.State getX1026();

    Thread.State getX1027();

    Thread.State getX1028();

    Thread.State getX1029();

    Thread.State getX1030();

    Thread.State getX1031();

    Thread.State getX1032();

    Thread.State getX1033();

    Thread.State getX1034();

    Thread.State getX1035();

    Thread.State getX1036();

    Thread.State getX1037();

    Thread.State getX1038();

    Thread.State getX1039();

    Thread.State getX1040();

    Thread.State getX1041();

    Thread.State getX1042();

    Thread.State getX1043();

    Thread.State getX1044();

    Thread.State getX1045();

    Thread.State getX1046();

    Thread.State getX1047();

    Thread.State getX1048();

    Thread.State getX1049();

    Thread.State getX1050();

    Thread.State getX1051();

    Thread.State getX1052();

    Thread.State getX1053();

    Thread.State getX1054();

    Thread.State getX1055();

    Thread.State getX1056();

    Thread.State getX1057();

    Thread.State getX1058();

    Thread.State getX1059();

    Thread.State getX1060();

    Thread.State getX1061();

    Thread.State getX1062();

    Thread.State getX1063();

    Thread.State getX1064();

    Thread.State getX1065();

    Thread.State getX1066();

    Thread.State getX1067();

    Thread.State getX1068();

    Thread.State getX1069();

    Thread.State getX1070();

    Thread.State getX1071();

    Thread.State getX1072();

    Thread.State getX1073();

    Thread.State getX1074();

    Thread.State getX1075();

    Thread.State getX1076();

    Thread.State getX1077();

    Thread.State getX1078();

    Thread.State getX1079();

    Thread.State getX1080();

    Thread.State getX1081();

    Thread.State getX1082();

    Thread.State getX1083();

    Thread.State getX1084();

    Thread.State getX1085();

    Thread.State getX1086();

    Thread.State getX1087();

    Thread.State getX1088();

    Thread.State getX1089();

    Thread.State getX1090();

    Thread.State getX1091();

    Thread.State getX1092();

    Thread.State getX1093();

    Thread.State getX1094();

    Thread.State getX1095();

    Thread.State getX1096();

    Thread.State getX1097();

    Thread.State getX1098();

    Thread.State getX1099();

    Thread.State getX1100();

    Thread.State getX1101();

    Thread.State getX1102();

    Thread.State getX1103();

    Thread.State getX1104();

    Thread.State getX1105();

    Thread.State getX1106();

    Thread.State getX1107();

    Thread.State getX1108();

    Thread.State getX1109();

    Thread.State getX1110();

    Thread.State getX1111();

    Thread.State getX1112();

    Thread.State getX1113();

    Thread.State getX1114();

    Thread.State getX1115();

    Thread.State getX1116();

    Thread.State getX1117();

    Thread.State getX1118();

    Thread.State getX1119();

    Thread.State getX1120();

    Thread.State getX1121();

    Thread.State getX1122();

    Thread.State getX1123();

    Thread.State getX1124();

    Thread.State getX1125();

    Thread.State getX1126();

    Thread.State getX1127();

    Thread.State getX1128();

    Thread.State getX1129();

    Thread.State getX1130();

    Thread.State getX1131();

    Thread.State getX1132();

    Thread.State getX1133();

    Thread.State getX1134();

    Thread.State getX1135();

    Thread.State getX1136();

    Thread.State getX1137();

    Thread.State getX1138();

    Thread.State getX1139();

    Thread.State getX1140();

    Thread.State getX1141();

    Thread.State getX1142();

    Thread.State getX1143();

    Thread.State getX1144();

    Thread.State getX1145();

    Thread.State getX1146();

    Thread.State getX1147();

    Thread.State getX1148();

    Thread.State getX1149();

    Thread.State getX1150();

    Thread.State getX1151();

    Thread.State getX1152();

    Thread.State getX1153();

    Thread.State getX1154();

    Thread.State getX1155();

    Thread.State getX1156();

    Thread.State getX1157();

    Thread.State getX1158();

    Thread.State getX1159();

    Thread.State getX1160();

    Thread.State getX1161();

    Thread.State getX1162();

    Thread.State getX1163();

    Thread.State getX1164();

    Thread.State getX1165();

    Thread.State getX1166();

    Thread.State getX1167();

    Thread.State getX1168();

    Thread.State getX1169();

    Thread.State getX1170();

    Thread.State getX1171();

    Thread.State getX1172();

    Thread.State getX1173();

    Thread.State getX1174();

    Thread.State getX1175();

    Thread.State getX1176();

    Thread.State getX1177();

    Thread.State getX1178();

    Thread.State getX1179();

    Thread.State getX1180();

    Thread.State getX1181();

    Thread.State getX1182();

    Thread.State getX1183();

    Thread.State getX1184();

    Thread.State getX1185();

    Thread.State getX1186();

    Thread.State getX1187();

    Thread.State getX1188();

    Thread.State getX1189();

    Thread.State getX1190();

    Thread.State getX1191();

    Thread.State getX1192();

    Thread.State getX1193();

    Thread.State getX1194();

    Thread.State getX1195();

    Thread.State getX1196();

    Thread.State getX1197();

    Thread.State getX1198();

    Thread.State getX1199();

    Thread.State getX1200();

    Thread.State getX1201();

    Thread.State getX1202();

    Thread.State getX1203();

    Thread.State getX1204();

    Thread.State getX1205();

    Thread.State getX1206();

    Thread.State getX1207();

    Thread.State getX1208();

    Thread.State getX1209();

    Thread.State getX1210();

    Thread.State getX1211();

    Thread.State getX1212();

    Thread.State getX1213();

    Thread.State getX1214();

    Thread.State getX1215();

    Thread.State getX1216();

    Thread.State getX1217();

    Thread.State getX1218();

    Thread.State getX1219();

    Thread.State getX1220();

    Thread.State getX1221();

    Thread.State getX1222();

    Thread.State getX1223();

    Thread.State getX1224();

    Thread.State getX1225();

    Thread.State getX1226();

    Thread.State getX1227();

    Thread.State getX1228();

    Thread.State getX1229();

    Thread.State getX1230();

    Thread.State getX1231();

    Thread.State getX1232();

    Thread.State getX1233();

    Thread.State getX1234();

    Thread.State getX1235();

    Thread.State getX1236();

    Thread.State getX1237();

    Thread.State getX1238();

    Thread.State getX1239();

    Thread.State getX1240();

    Thread.State getX1241();

    Thread.State getX1242();

    Thread.State getX1243();

    Thread.State getX1244();

    Thread.State getX1245();

    Thread.State getX1246();

    Thread.State getX1247();

    Thread.State getX1248();

    Thread.State getX1249();

    Thread.State getX1250();

    Thread.State getX1251();

    Thread.State getX1252();

    Thread.State getX1253();

    Thread.State getX1254();

    Thread.State getX1255();

    Thread.State getX1256();

    Thread.State getX1257();

    Thread.State getX1258();

    Thread.State getX1259();

    Thread.State getX1260();

    Thread.State getX1261();

    Thread.State getX1262();

    Thread.State getX1263();

    Thread.State getX1264();

    Thread.State getX1265();

    Thread.State getX1266();

    Thread.State getX1267();

    Thread.State getX1268();

    Thread.State getX1269();

    Thread.State getX1270();

    Thread.State getX1271();

    Thread.State getX1272();

    Thread.State getX1273();

    Thread.State getX1274();

    Thread.State getX1275();

    Thread.State getX1276();

    Thread.State getX1277();

    Thread.State getX1278();

    Thread.State getX1279();

    Thread.State getX1280();

    Thread.State getX1281();

    Thread.State getX1282();

    Thread.State getX1283();

    Thread.State getX1284();

    Thread.State getX1285();

    Thread.State getX1286();

    Thread.State getX1287();

    Thread.State getX1288();

    Thread.State getX1289();

    Thread.State getX1290();

    Thread.State getX1291();

    Thread.State getX1292();

    Thread.State getX1293();

    Thread.State getX1294();

    Thread.State getX1295();

    Thread.State getX1296();

    Thread.State getX1297();

    Thread.State getX1298();

    Thread.State getX1299();

    Thread.State getX1300();

    Thread.State getX1301();

    Thread.State getX1302();

    Thread.State getX1303();

    Thread.State getX1304();

    Thread.State getX1305();

    Thread.State getX1306();

    Thread.State getX1307();

    Thread.State getX1308();

    Thread.State getX1309();

    Thread.State getX1310();

    Thread.State getX1311();

    Thread.State getX1312();

    Thread.State getX1313();

    Thread.State getX1314();

    Thread.State getX1315();

    Thread.State getX1316();

    Thread.State getX1317();

    Thread.State getX1318();

    Thread.State getX1319();

    Thread.State getX1320();

    Thread.State getX1321();

    Thread.State getX1322();

    Thread.State getX1323();

    Thread.State getX1324();

    Thread.State getX1325();

    Thread.State getX1326();

    Thread.State getX1327();

    Thread.State getX1328();

    Thread.State getX1329();

    Thread.State getX1330();

    Thread.State getX1331();

    Thread.State getX1332();

    Thread.State getX1333();

    Thread.State getX1334();

    Thread.State getX1335();

    Thread.State getX1336();

    Thread.State getX1337();

    Thread.State getX1338();

    Thread.State getX1339();

    Thread.State getX1340();

    Thread.State getX1341();

    Thread.State getX1342();

    Thread.State getX1343();

    Thread.State getX1344();

    Thread.State getX1345();

    Thread.State getX1346();

    Thread.State getX1347();

    Thread.State getX1348();

    Thread.State getX1349();

    Thread.State getX1350();

    Thread.State getX1351();

    Thread.State getX1352();

    Thread.State getX1353();

    Thread.State getX1354();

    Thread.State getX1355();

    Thread.State getX1356();

    Thread.State getX1357();

    Thread.State getX1358();

    Thread.State getX1359();

    Thread.State getX1360();

    Thread.State getX1361();

    Thread.State getX1362();

    Thread.State getX1363();

    Thread.State getX1364();

    Thread.State getX1365();

    Thread.State getX1366();

    Thread.State getX1367();

    Thread.State getX1368();

    Thread.State getX1369();

    Thread.State getX1370();

    Thread.State getX1371();

    Thread.State getX1372();

    Thread.State getX1373();

    Thread.State getX1374();

    Thread.State getX1375();

    Thread.State getX1376();

    Thread.State getX1377();

    Thread.State getX1378();

    Thread.State getX1379();

    Thread.State getX1380();

    Thread.State getX1381();

    Thread.State getX1382();

    Thread.State getX1383();

    Thread.State getX1384();

    Thread.State getX1385();

    Thread.State getX1386();

    Thread.State getX1387();

    Thread.State getX1388();

    Thread.State getX1389();

    Thread.State getX1390();

    Thread.State getX1391();

    Thread.State getX1392();

    Thread.State getX1393();

    Thread.State getX1394();

    Thread.State getX1395();

    Thread.State getX1396();

    Thread.State getX1397();

    Thread.State getX1398();

    Thread.State getX1399();

    Thread.State getX1400();

    Thread.State getX1401();

    Thread.State getX1402();

    Thread.State getX1403();

    Thread.State getX1404();

    Thread.State getX1405();

    Thread.State getX1406();

    Thread.State getX1407();

    Thread.State getX1408();

    Thread.State getX1409();

    Thread.State getX1410();

    Thread.State getX1411();

    Thread.State getX1412();

    Thread.State getX1413();

    Thread.State getX1414();

    Thread.State getX1415();

    Thread.State getX1416();

    Thread.State getX1417();

    Thread.State getX1418();

    Thread.State getX1419();

    Thread.State getX1420();

    Thread.State getX1421();

    Thread.State getX1422();

    Thread.State getX1423();

    Thread.State getX1424();

    Thread.State getX1425();

    Thread.State getX1426();

    Thread.State getX1427();

    Thread.State getX1428();

    Thread.State getX1429();

    Thread.State getX1430();

    Thread.State getX1431();

    Thread.State getX1432();

    Thread.State getX1433();

    Thread.State getX1434();

    Thread.State getX1435();

    Thread.State getX1436();

    Thread.State getX1437();

    Thread.State getX1438();

    Thread.State getX1439();

    Thread.State getX1440();

    Thread.State getX1441();

    Thread.State getX1442();

    Thread.State getX1443();

    Thread.State getX1444();

    Thread.State getX1445();

    Thread.State getX1446();

    Thread.State getX1447();

    Thread.State getX1448();

    Thread.State getX1449();

    Thread.State getX1450();

    Thread.State getX1451();

    Thread.State getX1452();

    Thread.State getX1453();

    Thread.State getX1454();

    Thread.State getX1455();

    Thread.State getX1456();

    Thread.State getX1457();

    Thread.State getX1458();

    Thread.State getX1459();

    Thread.State getX1460();

    Thread.State getX1461();

    Thread.State getX1462();

    Thread.State getX1463();

    Thread.State getX1464();

    Thread.State getX1465();

    Thread.State getX1466();

    Thread.State getX1467();

    Thread.State getX1468();

    Thread.State getX1469();

    Thread.State getX1470();

    Thread.State getX1471();

    Thread.State getX1472();

    Thread.State getX1473();

    Thread.State getX1474();

    Thread.State getX1475();

    Thread.State getX1476();

    Thread.State getX1477();

    Thread.State getX1478();

    Thread.State getX1479();

    Thread.State getX1480();

    Thread.State getX1481();

    Thread.State getX1482();

    Thread.State getX1483();

    Thread.State getX1484();

    Thread.State getX1485();

    Thread.State getX1486();

    Thread.State getX1487();

    Thread.State getX1488();

    Thread.State getX1489();

    Thread.State getX1490();

    Thread.State getX1491();

    Thread.State getX1492();

    Thread.State getX1493();

    Thread.State getX1494();

    Thread.State getX1495();

    Thread.State getX1496();

    Thread.State getX1497();

    Thread.State getX1498();

    Thread.State getX1499();

    Thread.State getX1500();
}
