//! Global elements: a constant each, `Root` where a type has one element, and a visitor over all.

use proc_macro2::TokenStream;
use quote::quote;

use crate::rust::{Api, Module};

use super::ident;
use super::scope::Scope;

/// Imports and items of `elements.rs`.
pub(super) fn elements(api: &Api, module: Module) -> (TokenStream, TokenStream) {
    let mut scope = Scope::new(module, &[]);
    let own: Vec<_> = api.elements.iter().filter(|element| element.module == module).collect();
    let lines = own.iter().map(|element| {
        let constant = ident(&element.constant);
        let (ty, name) = (scope.ty(&element.ty), &element.name);
        let root = element.is_root.then(|| quote! { @root });
        quote! { #root #constant: #ty = #name; }
    });
    let lines: TokenStream = lines.collect();
    let body = quote! { xml::elements! { #lines } };
    (scope.uses(), body)
}
