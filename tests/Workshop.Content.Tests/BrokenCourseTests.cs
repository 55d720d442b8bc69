using Workshop.Content.Tests.Samples;

namespace Workshop.Content.Tests;

public sealed class BrokenCourseTests
{
    [Fact]
    public void Every_fault_is_told_with_file_and_line()
    {
        var report = ContentCheck.Run(Repository.Path("tests/fixtures/course-broken"), new TableOfFiles());

        Assert.Equal(Expected.ReplaceLineEndings("\n"), string.Join('\n', report.Problems.Select(p => $"{p.Code} {p.File}:{p.Line}")));
        Assert.False(report.IsSound);
    }

    [Fact]
    public void What_is_sound_is_still_there()
    {
        var library = ContentLoader.Load(Repository.Path("tests/fixtures/course-broken")).Library;

        Assert.Equal(["lesson-faults", "task-faults"], library.Courses.Select(c => c.Id));
        Assert.Equal(["lesson"], library.FindCourse("lesson-faults")!.Modules.Select(m => m.Id));
        Assert.Equal(["samples"], library.FindCourse("task-faults")!.Tasks.Select(t => t.Id));
    }

    private const string Expected = """
        CT1007 course-faults/course.yaml:1
        CT1202 course-faults/course.yaml:6
        CT1201 course-faults/course.yaml:7
        CT1207 course-faults/lexicons/repeats.yaml:8
        CT1206 course-faults/modules/01-teacup/module.en.md:2
        CT1203 course-faults/modules/01-teacup/module.md:5
        CT1221 course-faults/modules/01-teacup/selfcheck.yaml:8
        CT1222 course-faults/modules/01-teacup/selfcheck.yaml:16
        CT1223 course-faults/modules/01-teacup/selfcheck.yaml:21
        CT1211 course-faults/modules/02-teacup:0
        CT1204 course-faults/modules/second:0
        CT1006 course-faults/tasks/lost/brief.md:1
        CT1205 course-faults/tasks/lost/task.yaml:0
        CT1208 course-faults/tasks/lost/task.yaml:3
        CT1209 course-faults/tasks/lost/task.yaml:4
        CT1210 course-faults/tasks/lost/task.yaml:5
        CT1005 course-faults/tasks/no-yaml/task.yaml:0
        CT1205 course-faults/tasks/no-yaml/task.yaml:0
        CT1005 lesson-faults/cases/foreign.md:0
        CT1103 lesson-faults/cases/parts.en.md:4
        CT1306 lesson-faults/cases/parts.en.md:6
        CT1231 lesson-faults/cases/parts.en.md:11
        CT1316 lesson-faults/cases/parts.en.md:13
        CT1007 lesson-faults/cases/parts.md:2
        CT1106 lesson-faults/cases/parts.md:5
        CT1312 lesson-faults/cases/parts.md:6
        CT1311 lesson-faults/cases/parts.md:11
        CT1231 lesson-faults/cases/parts.md:13
        CT1232 lesson-faults/cases/pictures/lamp.png:0
        CT1006 lesson-faults/cases/untold.md:1
        CT1503 lesson-faults/modules/01-lesson/assets/broken.svg:0
        CT1511 lesson-faults/modules/01-lesson/assets/broken.svg:3
        CT1503 lesson-faults/modules/01-lesson/assets/entities.svg:0
        CT1512 lesson-faults/modules/01-lesson/assets/entities.svg:1
        CT1512 lesson-faults/modules/01-lesson/assets/script.svg:2
        CT1512 lesson-faults/modules/01-lesson/assets/script.svg:3
        CT1513 lesson-faults/modules/01-lesson/assets/script.svg:4
        CT1514 lesson-faults/modules/01-lesson/assets/script.svg:5
        CT1514 lesson-faults/modules/01-lesson/assets/script.svg:7
        CT1514 lesson-faults/modules/01-lesson/assets/script.svg:8
        CT1502 lesson-faults/modules/01-lesson/assets/text.png:0
        CT1503 lesson-faults/modules/01-lesson/assets/text.png:0
        CT1501 lesson-faults/modules/01-lesson/assets/tool.sh:0
        CT1503 lesson-faults/modules/01-lesson/assets/tool.sh:0
        CT1503 lesson-faults/modules/01-lesson/assets/two words.csv:0
        CT1504 lesson-faults/modules/01-lesson/assets/two words.csv:0
        CT1306 lesson-faults/modules/01-lesson/module.en.md:6
        CT1306 lesson-faults/modules/01-lesson/module.en.md:6
        CT1306 lesson-faults/modules/01-lesson/module.en.md:6
        CT1305 lesson-faults/modules/01-lesson/module.en.md:7
        CT1302 lesson-faults/modules/01-lesson/module.md:7
        CT1304 lesson-faults/modules/01-lesson/module.md:9
        CT1303 lesson-faults/modules/01-lesson/module.md:13
        CT1319 lesson-faults/modules/01-lesson/module.md:17
        CT1307 lesson-faults/modules/01-lesson/module.md:19
        CT1307 lesson-faults/modules/01-lesson/module.md:21
        CT1307 lesson-faults/modules/01-lesson/module.md:21
        CT1315 lesson-faults/modules/01-lesson/module.md:21
        CT1308 lesson-faults/modules/01-lesson/module.md:23
        CT1310 lesson-faults/modules/01-lesson/module.md:27
        CT1311 lesson-faults/modules/01-lesson/module.md:27
        CT1312 lesson-faults/modules/01-lesson/module.md:28
        CT1313 lesson-faults/modules/01-lesson/module.md:28
        CT1313 lesson-faults/modules/01-lesson/module.md:29
        CT1314 lesson-faults/modules/01-lesson/module.md:29
        CT1315 lesson-faults/modules/01-lesson/module.md:29
        CT1315 lesson-faults/modules/01-lesson/module.md:29
        CT1321 lesson-faults/modules/01-lesson/module.md:29
        CT1310 lesson-faults/modules/01-lesson/module.md:30
        CT1310 lesson-faults/modules/01-lesson/module.md:30
        CT1316 lesson-faults/modules/01-lesson/module.md:32
        CT1317 lesson-faults/modules/01-lesson/module.md:34
        CT1317 lesson-faults/modules/01-lesson/module.md:36
        CT1317 lesson-faults/modules/01-lesson/module.md:38
        CT1318 lesson-faults/modules/01-lesson/module.md:40
        CT1311 lesson-faults/modules/01-lesson/module.md:44
        CT1316 lesson-faults/modules/01-lesson/module.md:44
        CT1309 lesson-faults/modules/01-lesson/module.md:46
        CT1320 lesson-faults/modules/02-bare/module.en.md:6
        CT1301 lesson-faults/modules/02-bare/module.md:1
        CT1104 lesson-faults/red-lines.yaml:1
        CT1312 lesson-faults/red-lines.yaml:8
        CT1233 lesson-faults/red-lines.yaml:9
        CT1106 lesson-faults/red-lines.yaml:12
        CT1104 lesson-faults/red-lines.yaml:16
        CT1111 lesson-faults/red-lines.yaml:16
        CT1103 lesson-faults/red-lines.yaml:19
        CT1111 lesson-faults/red-lines.yaml:21
        CT1104 lesson-faults/red-lines.yaml:23
        CT1405 task-faults/tasks/form/task.yaml:6
        CT1406 task-faults/tasks/form/task.yaml:7
        CT1401 task-faults/tasks/form/task.yaml:9
        CT1402 task-faults/tasks/form/task.yaml:14
        CT1404 task-faults/tasks/form/task.yaml:15
        CT1403 task-faults/tasks/form/task.yaml:21
        CT1111 task-faults/tasks/form/task.yaml:22
        CT1106 task-faults/tasks/form/task.yaml:23
        SC1001 task-faults/tasks/rubric/task.yaml:6
        SC1102 task-faults/tasks/rubric/task.yaml:12
        SC1101 task-faults/tasks/rubric/task.yaml:13
        CT1608 task-faults/tasks/samples/samples/answers.json:6
        CT1609 task-faults/tasks/samples/samples/answers.json:8
        CT1609 task-faults/tasks/samples/samples/answers.json:9
        CT1601 task-faults/tasks/samples/samples/not-json.json:3
        CT1602 task-faults/tasks/samples/samples/outer.json:1
        CT1605 task-faults/tasks/samples/samples/outer.json:2
        CT1604 task-faults/tasks/samples/samples/outer.json:3
        CT1603 task-faults/tasks/samples/samples/outer.json:4
        CT1611 task-faults/tasks/samples/samples/outer.json:5
        CT1607 task-faults/tasks/samples/samples/outer.json:7
        CT1604 task-faults/tasks/samples/samples/outer.json:8
        CT1606 task-faults/tasks/samples/samples/outer.json:9
        CT1610 task-faults/tasks/samples/samples/wrong-mark.json:6
        CT1610 task-faults/tasks/samples/samples/wrong-mark.json:7
        CT1112 yaml-faults/course.yaml:3
        CT1102 yaml-faults/glossary.yaml:5
        CT1111 yaml-faults/glossary.yaml:7
        CT1110 yaml-faults/glossary.yaml:11
        CT1103 yaml-faults/glossary.yaml:18
        CT1104 yaml-faults/glossary.yaml:20
        CT1105 yaml-faults/glossary.yaml:26
        CT1106 yaml-faults/keywords/numbers.yaml:7
        CT1106 yaml-faults/keywords/numbers.yaml:8
        CT1107 yaml-faults/lexicons/alias.yaml:2
        CT1101 yaml-faults/lexicons/colon.yaml:2
        CT1108 yaml-faults/lexicons/deep.yaml:3
        CT1003 yaml-faults/lexicons/latin.yaml:2
        CT1109 yaml-faults/lexicons/two.yaml:5
        CT1113 yaml-faults/lexicons/unclosed.yaml:2
        """;
}
