//! Small hostile schemas: each generates code that compiles, or is refused with file, line and construct.
//!
//! A case is the inside of a `types.xsd`, and of a `messages.xsd` where the case has one. `cargo check` compiles the code
//! of all accepted cases, and of every folder of `tests/schemas`, once.

// Schemas are written as raw strings of one kind, and repeated parts are made by `format!`.
#![allow(clippy::format_collect, clippy::needless_raw_string_hashes)]

mod case;
mod combined;
mod declarations;
mod limits;
mod messages;
mod names;
mod properties;
mod wire;
mod xsi_type;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use ews_codegen::{Files, generate};

use self::case::Case;

/// All cases, with the name of their topic.
fn cases() -> Vec<(&'static str, Case)> {
    let topics = [
        ("combined", combined::cases()),
        ("declarations", declarations::cases()),
        ("limits", limits::cases()),
        ("messages", messages::cases()),
        ("names", names::cases()),
        ("properties", properties::cases()),
        ("wire", wire::cases()),
        ("xsi_type", xsi_type::cases()),
    ];
    topics.into_iter().flat_map(|(topic, cases)| cases.into_iter().map(move |case| (topic, case))).collect()
}

#[test]
fn hostile_schema_is_refused_with_file_line_and_construct() {
    let mut wrong = Vec::new();
    for (topic, case) in cases() {
        let Some(expected) = case.refusal else { continue };
        let found = match case.generate() {
            Ok(_) => "accepted".to_owned(),
            Err(error) => error,
        };
        // `overrides.rs` tests this remedy.
        let found = found.split("; choose another name in overrides.toml").next().unwrap_or_default();
        if found != expected {
            wrong.push(format!("{topic}::{}\n  expected {expected}\n  found    {found}", case.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn generated_code_of_accepted_schemas_compiles() {
    let (mut with_serde, mut plain) = (Package::new("with-serde", "\"serde\""), Package::new("plain", ""));
    let mut wrong = Vec::new();
    for (topic, case) in cases().into_iter().filter(|(_, case)| case.refusal.is_none()) {
        // With serde, the code takes long to compile. Only names can clash with the code of serde.
        let package = if topic == "names" { &mut with_serde } else { &mut plain };
        match case.generate() {
            Ok(files) => package.add(&format!("{topic}_{}", case.name), &files),
            Err(error) => wrong.push(format!("{topic}::{}: {error}", case.name)),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for folder in case::folders(&ews_tests::root().join("tests/schemas")) {
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        let files = generate(&folder).unwrap_or_else(|error| panic!("{error}"));
        with_serde.add(&format!("construct_{name}"), &files);
    }
    check(&[plain, with_serde]);
}

/// The workspace with the crates of generated code.
fn workspace() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile")
}

/// A crate of generated code, a module for each schema.
struct Package {
    name: &'static str,
    /// The features that the crate has by default.
    features: &'static str,
    modules: BTreeSet<String>,
}

impl Package {
    fn new(name: &'static str, features: &'static str) -> Self {
        Self { name, features, modules: BTreeSet::new() }
    }

    fn add(&mut self, module: &str, files: &Files) {
        let folder = workspace().join(self.name).join("src").join(module);
        files.write_and_prune(&folder).expect("the code can be written");
        assert!(self.modules.insert(module.to_owned()), "two cases have the name {module}");
    }

    /// Writes the manifest and the root module.
    fn write(&self) {
        let root = ews_tests::root().canonicalize().expect("the repository is there");
        let manifest = format!(
            "[package]\nname = \"{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [features]\ndefault = [{}]\nserde = []\n\n\
             [dependencies]\news-bindings = {{ path = '{}', features = [\"serde\"] }}\n\
             serde = {{ version = \"1\", features = [\"derive\"] }}\n",
            self.name,
            self.features,
            root.join("bindings").display()
        );
        let modules: String = self.modules.iter().map(|module| format!("pub mod {module};\n")).collect();
        let folder = workspace().join(self.name);
        write(&folder.join("Cargo.toml"), &manifest);
        write(&folder.join("src/lib.rs"), &format!("#![deny(warnings)]\n{modules}"));
    }
}

/// Compiles the crates, at the same time.
fn check(packages: &[Package]) {
    packages.iter().for_each(Package::write);
    let names: Vec<&str> = packages.iter().map(|package| package.name).collect();
    let manifest = workspace().join("Cargo.toml");
    write(&manifest, &format!("[workspace]\nresolver = \"3\"\nmembers = {names:?}\n"));
    fs::copy(ews_tests::root().join("Cargo.lock"), workspace().join("Cargo.lock"))
        .expect("the lock file can be copied");
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("elsewhere");
    let cargo = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--quiet", "--workspace", "--manifest-path"])
        .arg(manifest)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_INCREMENTAL", "0")
        // Flags of the outer build, such as those of clippy, are not for generated code.
        .env_remove("RUSTC_WORKSPACE_WRAPPER")
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo runs");
    assert!(cargo.status.success(), "{}", String::from_utf8_lossy(&cargo.stderr));
}

/// Writes a file if its text is different.
fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return;
    }
    fs::create_dir_all(path.parent().unwrap_or(path)).expect("the folder can be made");
    fs::write(path, text).expect("the file can be written");
}
