//! The names that a file uses from others.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use crate::rust::{Item, Module, Path, Type};

use super::ident;

/// Names that a generated type may not be imported over.
const RESERVED: &[&str] = &[
    "Box", "Eq", "Err", "Hash", "None", "Ok", "Option", "Result", "Some", "String", "Vec", "rt", "value",
    "xml",
];

/// A file being rendered.
pub(super) struct Scope {
    /// The module it is in; `None` beside the modules.
    module: Option<Module>,
    own: BTreeSet<String>,
    imports: BTreeMap<String, Path>,
}

impl Scope {
    pub(super) fn new(module: impl Into<Option<Module>>, items: &[&Item]) -> Self {
        let own = items.iter().map(|item| item.path.name.clone()).collect();
        Self { module: module.into(), own, imports: BTreeMap::new() }
    }

    /// A generated type as this file names it.
    pub(super) fn path(&mut self, path: &Path) -> TokenStream {
        let name = ident(&path.name);
        let is_own = Some(path.module) == self.module && self.own.contains(&path.name);
        if is_own {
            return quote! { #name };
        }
        let is_free = !self.own.contains(&path.name) && !RESERVED.contains(&path.name.as_str());
        if is_free && *self.imports.entry(path.name.clone()).or_insert_with(|| path.clone()) == *path {
            return quote! { #name };
        }
        let from = self.from(path.module);
        quote! { #from::#name }
    }

    /// A field's type.
    pub(super) fn ty(&mut self, ty: &Type) -> TokenStream {
        match ty {
            Type::BuiltIn(name) => built_in(name),
            Type::Path(path) => self.path(path),
            Type::Option(inner) => {
                let inner = self.ty(inner);
                quote! { Option<#inner> }
            }
            Type::Vec(inner) => {
                let inner = self.ty(inner);
                quote! { Vec<#inner> }
            }
            Type::Boxed(inner) => {
                let inner = self.ty(inner);
                quote! { Box<#inner> }
            }
            Type::KnownOrRaw(inner) => {
                let inner = self.ty(inner);
                quote! { xml::KnownOrRaw<#inner> }
            }
            Type::Nillable(inner) => {
                let inner = self.ty(inner);
                quote! { value::Nillable<#inner> }
            }
        }
    }

    /// The imports of everything named so far.
    pub(super) fn uses(&self) -> TokenStream {
        let mut uses = TokenStream::new();
        for module in [Module::Types, Module::Messages] {
            let names =
                self.imports.values().filter(|path| path.module == module).map(|path| ident(&path.name));
            let names: Vec<_> = names.collect();
            let from = self.from(module);
            match names.as_slice() {
                [] => {}
                [one] => uses.extend(quote! { use #from::#one; }),
                several => uses.extend(quote! { use #from::{#(#several),*}; }),
            }
        }
        uses
    }

    fn from(&self, module: Module) -> TokenStream {
        let name = ident(&module.to_string());
        match self.module {
            None => quote! { super::#name },
            Some(own) if own == module => quote! { super },
            Some(_) => quote! { super::super::#name },
        }
    }
}

fn built_in(name: &str) -> TokenStream {
    let parts = name.split("::").map(ident);
    quote! { #(#parts)::* }
}
