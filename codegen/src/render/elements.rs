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
    let constants = own.iter().map(|element| {
        let (doc, constant) = (format!(" `{}`", element.name), ident(&element.constant));
        let (ty, name) = (scope.ty(&element.ty), &element.name);
        quote! { #[doc = #doc] pub const #constant: xml::Element<#ty> = xml::Element::new(#name); }
    });
    let constants: TokenStream = constants.collect();
    let roots = own.iter().filter(|element| element.is_root).map(|element| {
        let (ty, name) = (scope.ty(&element.ty), &element.name);
        quote! { ::ews_bindings::root_element!(#ty, #name); }
    });
    let roots: TokenStream = roots.collect();
    let names = own.iter().map(|element| ident(&element.constant));
    let body = quote! {
        #constants
        #roots
        /// Shows every element to a visitor, in alphabetical order.
        pub fn visit(visitor: &mut impl xml::Visitor) { #(visitor.element(#names);)* }
    };
    (scope.uses(), body)
}
