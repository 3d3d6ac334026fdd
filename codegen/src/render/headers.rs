//! SOAP headers: the elements that the operations' requests and responses may carry.

use proc_macro2::TokenStream;
use quote::quote;

use crate::rust::{Api, Header};

use super::scope::Scope;
use super::{ident, name_pattern};

/// Imports and items of `headers.rs`.
pub(super) fn headers(api: &Api) -> (TokenStream, TokenStream) {
    let mut scope = Scope::new(None, &[]);
    let request = header("RequestHeader", " The headers of a request.", &api.request_headers, &mut scope);
    let response = header("ResponseHeader", " The headers of a response.", &api.response_headers, &mut scope);
    (scope.uses(), quote! { #request #response })
}

fn header(name: &str, doc: &str, headers: &[Header], scope: &mut Scope) -> TokenStream {
    let name = ident(name);
    let fields = headers.iter().map(|header| {
        let (doc, field, ty) = (format!(" `{}`", header.element), ident(&header.field), scope.ty(&header.ty));
        quote! { #[doc = #doc] pub #field: Option<#ty>, }
    });
    let read = headers.iter().map(|header| {
        let (pattern, field) = (name_pattern(&header.element), ident(&header.field));
        quote! { #pattern => reader.fill(&mut self.#field, tag), }
    });
    let write = headers.iter().map(|header| {
        let (element, field) = (&header.element, ident(&header.field));
        quote! { out.element(#element, &self.#field); }
    });
    quote! {
        #[doc = #doc]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct #name {
            #(#fields)*
            /// Headers that the schema does not list.
            pub unlisted: Vec<xml::RawXml>,
        }
        impl ::ews_bindings::soap::Header for #name {
            #[inline]
            fn read_header(&mut self, tag: &rt::StartTag, reader: &mut rt::Reader) -> Result<rt::Handled> {
                match tag.name() { #(#read)* _ => reader.any(&mut self.unlisted, tag, "##any"), }
            }
            #[inline]
            fn write_header(&self, out: &mut rt::Writer) {
                #(#write)*
                out.any(&self.unlisted, "##any");
            }
            #[inline]
            fn is_empty(&self) -> bool { *self == Self::default() }
        }
    }
}
