//! Global elements: a constant each, and a visitor over all.

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
        quote! { #constant: #ty = #name; }
    });
    let lines: TokenStream = lines.collect();
    let body = quote! { rt::elements! { #lines } };
    (scope.uses(), body)
}
