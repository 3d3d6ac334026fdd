//! The names that a file uses from others.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use crate::rust::{Item, Module, Path, Type};

use super::{ident, layout};

/// A file that is being rendered.
pub(super) struct Scope {
    /// The module that the file is in; `None` beside the modules.
    module: Option<Module>,
    own: BTreeSet<String>,
    /// The names that the file defines besides generated types.
    others: BTreeSet<String>,
    imports: BTreeMap<String, Path>,
    /// The modules of `ews_bindings` that the file uses.
    runtime: BTreeSet<&'static str>,
    /// The file names namespaces.
    names_namespaces: bool,
}

impl Scope {
    pub(super) fn new(module: impl Into<Option<Module>>, items: &[&Item]) -> Self {
        let own = items.iter().map(|item| item.path.name.clone());
        Self {
            module: module.into(),
            own: own.collect(),
            others: BTreeSet::new(),
            imports: BTreeMap::new(),
            runtime: BTreeSet::new(),
            names_namespaces: false,
        }
    }

    /// Notes that the file defines a name that is not a generated type's.
    pub(super) fn define(&mut self, name: impl Into<String>) {
        self.others.insert(name.into());
    }

    /// Notes that the file uses a module of `ews_bindings`.
    pub(super) fn use_runtime(&mut self, module: &'static str) {
        self.runtime.insert(module);
    }

    /// Notes that the file names namespaces.
    pub(super) fn use_namespaces(&mut self) {
        self.names_namespaces = true;
    }

    /// A generated type as this file names it.
    pub(super) fn path_text(&mut self, path: &Path) -> String {
        let is_own = Some(path.module) == self.module && self.own.contains(&path.name);
        if is_own {
            return path.name.clone();
        }
        let is_free = !self.own.contains(&path.name) && !self.others.contains(&path.name);
        if is_free && *self.imports.entry(path.name.clone()).or_insert_with(|| path.clone()) == *path {
            return path.name.clone();
        }
        format!("{}::{}", self.from(path.module), path.name)
    }

    /// A generated type as this file names it.
    pub(super) fn path(&mut self, path: &Path) -> TokenStream {
        tokens(&self.path_text(path))
    }

    /// A link to a generated type, for documentation. The link does not import the type.
    pub(super) fn link(&self, path: &Path) -> String {
        let name = &path.name;
        if self.imports.get(name) == Some(path) {
            format!("[`{name}`]")
        } else {
            format!("[`{name}`]({}::{name})", self.from(path.module))
        }
    }

    /// A field's type.
    pub(super) fn ty(&mut self, ty: &Type) -> TokenStream {
        let (wrapper, inner) = match ty {
            Type::BuiltIn(name) => {
                for module in ["value", "xml"] {
                    if name.starts_with(module) {
                        self.use_runtime(module);
                    }
                }
                return tokens(name);
            }
            Type::Path(path) => return self.path(path),
            Type::Option(inner) => (quote! { Option }, inner),
            Type::Vec(inner) => (quote! { Vec }, inner),
            Type::Boxed(inner) => (quote! { Box }, inner),
            Type::KnownOrRaw(inner) => {
                self.use_runtime("xml");
                (quote! { xml::KnownOrRaw }, inner)
            }
            Type::Nillable(inner) => {
                self.use_runtime("value");
                (quote! { value::Nillable }, inner)
            }
        };
        let inner = self.ty(inner);
        quote! { #wrapper<#inner> }
    }

    /// A type of the runtime or a generated type, as this file names it.
    pub(super) fn ty_text(&mut self, ty: &Type) -> String {
        match ty {
            Type::Path(path) => self.path_text(path),
            Type::BuiltIn(name) => {
                self.ty(ty);
                (*name).to_owned()
            }
            ty => self.ty(ty).to_string().replace(' ', ""),
        }
    }

    /// The imports of everything named so far.
    pub(super) fn uses(&self) -> String {
        let mut uses = String::new();
        let mut line = |from: &str, names: Vec<&str>| {
            if !names.is_empty() {
                uses.push_str(&format!("use {from}::{};\n", layout::names(&names)));
            }
        };
        line("::ews_bindings", self.runtime.iter().copied().collect());
        if self.names_namespaces {
            line(if self.module.is_some() { "super::super" } else { "super" }, vec!["ns"]);
        }
        let modules: BTreeSet<Module> = self.imports.values().map(|path| path.module).collect();
        for module in modules {
            let paths = self.imports.values().filter(|path| path.module == module);
            line(&self.from(module), paths.map(|path| path.name.as_str()).collect());
        }
        uses
    }

    fn from(&self, module: Module) -> String {
        match self.module {
            None => format!("super::{module}"),
            Some(own) if own == module => "super".to_owned(),
            Some(_) => format!("super::super::{module}"),
        }
    }
}

/// A path as tokens.
fn tokens(path: &str) -> TokenStream {
    let parts = path.split("::").map(ident);
    quote! { #(#parts)::* }
}
