//! The command `ews-codegen` with its subcommands `import`, `generate`, `diff`, `explain`, `doc-pages` and `zone-names`.

use std::error::Error;
use std::io::{ErrorKind as IoKind, Write, stderr, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::builder::{NonEmptyStringValueParser, TypedValueParser};
use clap::{Parser, Subcommand};

use ews_codegen::{Diff, Explainer, Files};

/// The schema folder of the repository.
const SCHEMAS: &str = "schemas";
/// The folder of the repository for generated code.
const GENERATED: &str = "bindings/src/generated";
/// The folder of the repository for the names of time zones.
const VALUES: &str = "bindings/src/value";

/// Generates Rust code from the schemas of Exchange Web Services
#[derive(Parser)]
#[command(version, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Writes the canonical files for a server's types.xsd, messages.xsd and services.wsdl
    Import {
        /// Schema folders, oldest version first
        ///
        /// Writes the schema of the last folder. The other folders are older versions; they give the history. A
        /// canonical folder (written by an earlier `import`) already contains its history: `import schemas FOLDER` adds a
        /// version.
        #[arg(required = true)]
        from: Vec<PathBuf>,
        /// Folder for the canonical files
        #[arg(long, default_value = SCHEMAS)]
        out: PathBuf,
        /// Version of the last folder, such as `V2019_05_20`; for a schema without a version, or with a wrong one
        #[arg(long)]
        version: Option<String>,
        /// Allows the import to remove versions from the history
        #[arg(long)]
        forget_history: bool,
    },
    /// Generates Rust code from a schema folder, canonical or from a server
    ///
    /// If both types.xsd and messages.xsd are absent, the folder can have files of any names: all files *.xsd whose target
    /// namespace is that of the types or of the messages are loaded.
    Generate {
        /// Schema folder
        #[arg(long, default_value = SCHEMAS)]
        schemas: PathBuf,
        /// Folder for the Rust code
        #[arg(long, default_value = GENERATED)]
        out: PathBuf,
        /// Operations, such as `GetItem,SyncFolderItems`; the code for others is left out. Needs `--out`
        #[arg(long, value_delimiter = ',', value_parser = operation_name(), requires = "out")]
        operations: Option<Vec<String>>,
        /// Writes nothing and fails if the code is stale
        #[arg(long)]
        check: bool,
        /// Fails if there are warnings
        #[arg(long)]
        deny_warnings: bool,
    },
    /// Prints the changes between two schema folders, and their effect on the generated Rust
    ///
    /// A server folder does not have a history. The comparison then gives it the history of the older folder, as `import`
    /// would do. Exit status: 0 without breaking changes, 1 with breaking changes, 2 if the folders cannot be compared.
    Diff {
        /// Older schema folder
        old: PathBuf,
        /// Newer schema folder
        new: PathBuf,
        /// Prints JSON
        #[arg(long)]
        json: bool,
    },
    /// Prints the result of each stage for a type or element, from XSD to Rust
    Explain {
        /// XSD name, such as `ItemIdType` or `t:ItemIdType`, or Rust name
        name: String,
        /// Schema folder
        #[arg(long, default_value = SCHEMAS)]
        schemas: PathBuf,
    },
    /// Finds the page of Microsoft's reference for each type and operation
    ///
    /// Writes doc-pages.toml to the schema folder. `generate` makes links from it.
    DocPages {
        /// Table of pages: columns page, kind, name and `xsd_type`, separated by tabs
        table: PathBuf,
        /// Schema folder
        #[arg(long, default_value = SCHEMAS)]
        schemas: PathBuf,
    },
    /// Makes the table of Windows and IANA names of time zones from the data of the Unicode CLDR
    ZoneNames {
        /// Folder of the package cldr-core
        cldr_core: PathBuf,
        /// Folder of the package cldr-bcp47
        cldr_bcp47: PathBuf,
        /// Folder for the table
        #[arg(long, default_value = VALUES)]
        out: PathBuf,
    },
}

/// Reads the name of an operation, with or without space around it.
fn operation_name() -> impl TypedValueParser<Value = String> {
    NonEmptyStringValueParser::new().map(|name| name.trim().to_owned())
}

fn main() -> ExitCode {
    match run(&Arguments::parse().command) {
        Ok(code) => code,
        Err(error) => {
            // If this cannot be printed either, the exit status remains.
            let _ = print(stderr(), &format!("error: {error}\n"));
            ExitCode::from(2)
        }
    }
}

/// Prints a text. The reader may have closed the pipe, as `head` does.
fn print(mut out: impl Write, text: &str) -> Result<(), String> {
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != IoKind::BrokenPipe => Err(format!("cannot print: {error}")),
        _ => Ok(()),
    }
}

fn print_warnings(files: &Files) -> Result<(), String> {
    files.warnings().iter().try_for_each(|warning| print(stderr(), &format!("warning: {warning}\n")))
}

fn run(command: &Command) -> Result<ExitCode, Box<dyn Error>> {
    match command {
        Command::Import { from, out, version, forget_history } => {
            let files = ews_codegen::import_as(from, version.as_deref())?;
            if *forget_history {
                files.write(out)?;
            } else {
                ews_codegen::import::write_keeping_history(&files, out)?;
            }
            print_warnings(&files)?;
            let versions = ews_codegen::import::versions_on_record(&files)?;
            let newest = versions.last().map_or("", String::as_str);
            let (count, out) = (versions.len(), out.display());
            print(stdout(), &format!("{newest} is the newest of {count} versions in {out}\n"))?;
        }
        Command::Generate { schemas, out, operations, check, deny_warnings } => {
            if ews_codegen::write::is_inside(out, schemas).unwrap_or(false) {
                return Err(format!(
                    "{}: refusing to write into the schema folder; choose another --out",
                    out.display()
                )
                .into());
            }
            let files = match operations {
                Some(operations) => ews_codegen::generate_operations(schemas, operations)?,
                None => ews_codegen::generate(schemas)?,
            };
            print_warnings(&files)?;
            if *deny_warnings && !files.warnings().is_empty() {
                return Ok(ExitCode::from(2));
            }
            if *check {
                files.check(out, &update_command(schemas, out, operations.as_deref()))?;
            } else {
                files.write_and_prune(out)?;
            }
        }
        Command::Diff { old, new, json } => {
            let diff = Diff::load(old, new)?;
            print(stdout(), &if *json { diff.to_json()? + "\n" } else { diff.to_string() })?;
            return Ok(ExitCode::from(u8::from(diff.breaks())));
        }
        Command::Explain { name, schemas } => {
            print(stdout(), &Explainer::load(schemas)?.explain(name)?)?;
        }
        Command::DocPages { table, schemas } => {
            let found = ews_codegen::doc_pages(table, schemas)?;
            found.files.write(schemas)?;
            print(stdout(), &format!("{}\n", found.summary))?;
        }
        Command::ZoneNames { cldr_core, cldr_bcp47, out } => {
            ews_codegen::zone_names(cldr_core, cldr_bcp47)?.write(out)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The command that updates stale code, with the program as the user called it.
fn update_command(schemas: &Path, out: &Path, operations: Option<&[String]>) -> String {
    let program = std::env::args().next().unwrap_or_else(|| env!("CARGO_BIN_NAME").to_owned());
    let mut command = format!("{program} generate");
    for (flag, path, default) in [("--schemas", schemas, SCHEMAS), ("--out", out, GENERATED)] {
        if path != Path::new(default) {
            command.push_str(&format!(" {flag} {}", quoted(path)));
        }
    }
    if let Some(operations) = operations {
        command.push_str(&format!(" --operations {}", operations.join(",")));
    }
    command
}

/// A path as an argument of a command.
fn quoted(path: &Path) -> String {
    let text = path.display().to_string();
    if text.contains(char::is_whitespace) { format!("\"{text}\"") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn update_command_has_what_differs_from_the_defaults() {
        let arguments = |text| update_command(Path::new(SCHEMAS), Path::new(text), None);
        assert!(arguments(GENERATED).ends_with(" generate"), "{}", arguments(GENERATED));
        let operations = ["GetItem".to_owned(), "SyncFolderItems".to_owned()];
        let command = update_command(Path::new("old"), Path::new("src/ews"), Some(&operations));
        let expected = " generate --schemas old --out src/ews --operations GetItem,SyncFolderItems";
        assert!(command.ends_with(expected), "{command}");
        assert!(arguments("my code").ends_with(" generate --out \"my code\""), "{}", arguments("my code"));
    }

    /// The default folder has the code of the library, which the code for some operations would prune.
    #[test]
    fn operations_without_an_output_folder_are_refused() {
        let parse = |arguments: &[&str]| {
            Arguments::try_parse_from(["ews-codegen", "generate"].iter().chain(arguments).copied())
        };
        assert!(parse(&["--operations", "GetItem"]).is_err());
        assert!(parse(&["--operations", "GetItem,", "--out", "src/ews"]).is_err());
        let parsed = parse(&["--operations", "GetItem, FindItem", "--out", "src/ews"]);
        let Ok(Arguments { command: Command::Generate { operations, .. } }) = parsed else {
            panic!("expected `generate`");
        };
        assert_eq!(operations, Some(vec!["GetItem".to_owned(), "FindItem".to_owned()]));
    }
}
