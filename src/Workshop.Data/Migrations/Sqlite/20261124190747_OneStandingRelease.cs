using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Workshop.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class OneStandingRelease : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Doubles that two presses may have left behind are taken back at the moment they were made; one of each stays out.
            migrationBuilder.Sql("""
                UPDATE "Releases" SET "WithdrawnAt" = "At"
                WHERE "WithdrawnAt" IS NULL AND EXISTS (
                    SELECT 1 FROM "Releases" AS "o" WHERE "o"."SubmissionId" = "Releases"."SubmissionId"
                        AND "o"."AssessmentId" = "Releases"."AssessmentId" AND "o"."WithdrawnAt" IS NULL AND "o"."Id" < "Releases"."Id");
                """);

            migrationBuilder.CreateIndex(
                name: "IX_Releases_SubmissionId_AssessmentId",
                table: "Releases",
                columns: new[] { "SubmissionId", "AssessmentId" },
                unique: true,
                filter: "\"WithdrawnAt\" IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Releases_SubmissionId_AssessmentId",
                table: "Releases");
        }
    }
}
