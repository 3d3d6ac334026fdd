//! Loading of all XSD files: the roots, and the files that they include or import.

use std::cell::RefCell;
use std::collections::{BTreeSet, VecDeque};
use std::path::PathBuf;

use crate::error::{Error, ErrorKind, Errors, Result};
use crate::schema::{Namespace, Prefixes, Schema};

use super::folder::{FoundFile, ROOTS, Source};
use super::link::{Link, LinkKind, names};
use super::parse::parse;
use super::prefixes::keep_declared;
use super::scan::{Scanned, scan};
use super::{RESTORE, convert};

/// Loads files into a schema. A file with errors does not stop the others.
pub(super) struct Loader<'a> {
    source: &'a dyn Source,
    prefixes: &'a mut Prefixes,
    schema: Schema,
    errors: Errors,
    queue: VecDeque<Reference>,
    /// The files that were loaded. A file without a target namespace is loaded for each namespace that includes it.
    seen: BTreeSet<(PathBuf, Namespace)>,
    /// A file gave the versions on record.
    has_versions: bool,
    /// The versions that the files of EWS name, apart from `types.xsd` and `messages.xsd`.
    named_versions: BTreeSet<String>,
}

struct Reference {
    file: FoundFile,
    /// The kind of the reference and the namespace that the file must have; `None` for a root.
    expected: Option<(LinkKind, Namespace)>,
}

/// Loads the root files and all files that they need. The schema lacks the components with errors. `prefixes` gets the
/// prefixes that the files keep.
pub(super) fn load_files(source: &dyn Source, roots: &[String], prefixes: &mut Prefixes) -> (Schema, Errors) {
    let roots = roots.iter().filter_map(|root| source.find(root));
    let mut loader = Loader {
        source,
        prefixes,
        schema: Schema::default(),
        errors: Errors::default(),
        queue: roots.map(|file| Reference { file, expected: None }).collect(),
        seen: BTreeSet::new(),
        has_versions: false,
        named_versions: BTreeSet::new(),
    };
    while let Some(reference) = loader.queue.pop_front() {
        let loaded = loader.load(&reference).map_err(|error| error.in_file(reference.file.name));
        loader.errors.check(loaded);
    }
    // The files of Microsoft's specifications, one for each protocol, name several versions.
    let mut named = loader.named_versions.into_iter();
    let only = named.next().filter(|_| named.next().is_none());
    loader.schema.version = loader.schema.version.or(only);
    (loader.schema, loader.errors)
}

impl Loader<'_> {
    fn load(&mut self, reference: &Reference) -> Result<()> {
        let FoundFile { name, identity } = &reference.file;
        if let Some((_, namespace)) = reference.expected
            && self.seen.contains(&(identity.clone(), namespace))
        {
            return Ok(());
        }
        let Some(text) = self.source.text(name)? else { return Ok(()) };
        let Scanned { declarations, root, links, errors } = scan(name, &text);
        let Some(root) = root else { return errors.finish() };
        let in_root = |error: Error| error.at_line(root.line);
        let namespace = convert::target_namespace(root.target_namespace.as_deref(), reference.expected);
        let namespace = namespace.map_err(in_root)?;
        if !self.seen.insert((identity.clone(), namespace)) {
            return Ok(());
        }
        if !self.schema.files.contains(name) {
            self.schema.files.push(name.clone());
        }
        let (others, links): (Vec<Link>, Vec<Link>) =
            links.into_iter().partition(Link::is_of_other_namespace);
        self.follow_all(name, namespace, links);
        if !errors.is_empty() {
            return errors.finish();
        }
        keep_declared(&text, self.prefixes);
        let document = parse(&text)?;
        self.check_version(name, namespace, document.version.as_ref()).map_err(in_root)?;
        self.check_versions(&declarations.versions).map_err(in_root)?;
        let used = RefCell::default();
        let errors =
            convert::add(&document, namespace, self.prefixes, &declarations, &used, &mut self.schema);
        // Files that only wildcards can use often have constructs that the generator does not support. A file that imports
        // this namespace can have derived types and members of substitution groups.
        let is_used = |link: &Link| {
            used.borrow().iter().any(|used| link.namespace.as_deref() == Some(used.uri()))
                || self.imports(name, link, namespace)
        };
        self.follow_all(name, namespace, others.into_iter().filter(is_used).collect());
        errors.finish()
    }

    /// Returns `true` if the file of a link imports a namespace.
    fn imports(&self, includer: &str, link: &Link, namespace: Namespace) -> bool {
        let file = link.file.as_deref().and_then(|location| self.find(includer, location).ok());
        let text = file.and_then(|file| self.source.text(&file.name).ok().flatten());
        let links = text.map(|text| scan(includer, &text).links).unwrap_or_default();
        links
            .iter()
            .any(|link| link.kind == LinkKind::Import && link.namespace.as_deref() == Some(namespace.uri()))
    }

    /// Takes the version from `types.xsd` or `messages.xsd`. If both name a version, it must be the same.
    fn check_version(&mut self, file: &str, namespace: Namespace, version: Option<&String>) -> Result<()> {
        let Some(version) = version.filter(|_| !matches!(namespace, Namespace::Other(_))) else {
            return Ok(());
        };
        if !ROOTS.iter().any(|root| root.eq_ignore_ascii_case(file)) {
            self.named_versions.insert(version.clone());
            return Ok(());
        }
        let known = self.schema.version.get_or_insert_with(|| version.clone());
        if known == version {
            return Ok(());
        }
        let message = format!(
            "expected version {known:?} of the other file, found {version:?}; use the files of one server; after an \
             import that was interrupted, {RESTORE}"
        );
        Err(Error::new(ErrorKind::Schema, message).of("schema"))
    }

    /// Takes the versions on record from the first file that can be read. All other files must have the same: the files
    /// of two imports would give a wrong history.
    fn check_versions(&mut self, versions: &[String]) -> Result<()> {
        if !std::mem::replace(&mut self.has_versions, true) {
            self.schema.versions = versions.to_vec();
        }
        if self.schema.versions == versions {
            return Ok(());
        }
        let text = |versions: &[String]| match versions {
            [] => "none".to_owned(),
            versions => versions.join(", "),
        };
        let message = format!(
            "the versions on record differ: {} in the other files, {} here; {RESTORE}",
            text(&self.schema.versions),
            text(versions)
        );
        Err(Error::new(ErrorKind::Schema, message).of("the history"))
    }

    fn follow_all(&mut self, includer: &str, namespace: Namespace, links: Vec<Link>) {
        for link in links {
            let followed = self.follow(includer, namespace, &link);
            self.errors.check(followed.map_err(|error| error.of(link.kind.local()).at(&link.location)));
        }
    }

    /// Adds the file that an `xs:include` or `xs:import` names to the queue.
    ///
    /// An import is followed if it names a file that exists. A server's import often names a file that the server does not
    /// publish. The namespaces of XML Schema and `xml` are built in.
    fn follow(&mut self, includer: &str, namespace: Namespace, link: &Link) -> Result<()> {
        let Some(schema_location) = &link.file else {
            let missing =
                Error::new(ErrorKind::Schema, "missing schemaLocation; add it, or remove the xs:include");
            return if link.kind == LinkKind::Include { Err(missing) } else { Ok(()) };
        };
        let namespace = match link.kind {
            LinkKind::Include => namespace,
            LinkKind::Import => match link.namespace.as_deref().map(|uri| self.prefixes.namespace(uri)) {
                Some(Namespace::Xs | Namespace::Xml) => return Ok(()),
                Some(imported) => imported,
                None => {
                    let remedy = "declare its elements in the types that use them, with form=\"unqualified\"";
                    let unsupported = Error::unsupported("import of a file without a namespace", remedy);
                    return self.find(includer, schema_location).map_or(Ok(()), |_| Err(unsupported));
                }
            },
        };
        match self.find(includer, schema_location) {
            Ok(file) => {
                self.queue.push_back(Reference { file, expected: Some((link.kind, namespace)) });
                Ok(())
            }
            Err(_) if link.kind == LinkKind::Import => Ok(()),
            Err(error) => Err(error),
        }
    }

    fn find(&self, includer: &str, schema_location: &str) -> Result<FoundFile> {
        let names = names(includer, schema_location)?;
        names.iter().find_map(|name| self.source.find(name)).ok_or_else(|| {
            let name = names.first().map_or("", String::as_str);
            let message = format!("file {name:?} not found; copy it into the schema folder");
            Error::new(ErrorKind::Unresolved, message)
        })
    }
}

#[cfg(test)]
mod tests;
