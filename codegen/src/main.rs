//! The command: `ews-codegen import`, `generate`, `diff` and `explain`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use ews_codegen::{Diff, Explainer, Result};

/// Generates Rust from the Exchange Web Services schemas.
#[derive(Parser)]
#[command(version, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Writes the canonical files for a server's types.xsd, messages.xsd and services.wsdl.
    Import {
        /// The folders with the files of server versions, the oldest first: the last is written, the others are
        /// its history. A canonical folder brings the history that it has: `import schemas FOLDER` adds a version.
        #[arg(required = true)]
        from: Vec<PathBuf>,
        /// Where the canonical files go.
        #[arg(long, default_value = "schemas")]
        out: PathBuf,
        /// Writes over a history that has more versions.
        #[arg(long)]
        forget_history: bool,
    },
    /// Writes the Rust for a schema folder, raw from a server or canonical.
    Generate {
        /// The schema folder.
        #[arg(long, default_value = "schemas")]
        schemas: PathBuf,
        /// Where the Rust goes.
        #[arg(long, default_value = "bindings/src/generated")]
        out: PathBuf,
        /// Writes nothing, and fails if something would change.
        #[arg(long)]
        check: bool,
    },
    /// Prints what changed between two schema folders, and what that does to the Rust: by itself, without a history
    /// that keeps a field optional. Exits with 1 if something breaks, with 2 if they cannot be compared.
    Diff {
        /// The older schema folder.
        old: PathBuf,
        /// The newer one.
        new: PathBuf,
        /// Prints JSON.
        #[arg(long)]
        json: bool,
    },
    /// Prints what each stage makes of a type or element, from the schema's text to Rust.
    Explain {
        /// Its XSD name, such as `ItemIdType` or t:ItemIdType.
        name: String,
        /// The schema folder.
        #[arg(long, default_value = "schemas")]
        schemas: PathBuf,
    },
}

fn main() -> ExitCode {
    match run(&Arguments::parse().command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(command: &Command) -> Result<ExitCode> {
    match command {
        Command::Import { from, out, forget_history } => {
            let files = ews_codegen::import(from)?;
            if !forget_history {
                ews_codegen::import::keeps_history(&files, out)?;
            }
            files.write(out)?;
        }
        Command::Generate { schemas, out, check: false } => {
            ews_codegen::generate(schemas)?.write_and_prune(out)?;
        }
        Command::Generate { schemas, out, check: true } => {
            ews_codegen::generate(schemas)?.check(out, &mend(schemas, out))?;
        }
        Command::Diff { old, new, json } => {
            let diff = Diff::load(old, new)?;
            print!("{}", if *json { diff.to_json()? + "\n" } else { diff.to_string() });
            return Ok(ExitCode::from(u8::from(diff.breaks())));
        }
        Command::Explain { name, schemas } => {
            print!("{}", Explainer::load(schemas)?.explain(name)?);
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The command that mends stale code.
fn mend(schemas: &Path, out: &Path) -> String {
    let mut command = String::from("cargo run -p ews-codegen -- generate");
    for (flag, path, default) in [("--schemas", schemas, "schemas"), ("--out", out, "bindings/src/generated")]
    {
        if path != Path::new(default) {
            command.push_str(&format!(" {flag} {}", path.display()));
        }
    }
    command
}
