//! SOAP headers: the elements that the operations' requests and responses may carry.

use proc_macro2::TokenStream;
use quote::quote;

use crate::error::Result;
use crate::exchange;
use crate::rust::{Api, Header, Index, Kind, Type};

use super::ident;
use super::layout::{self, MacroCall, literal, spelled};
use super::scope::Scope;

/// The blocks of `headers.rs`.
pub(super) fn headers(api: &Api, scope: &mut Scope) -> Result<Vec<String>> {
    scope.use_runtime("rt");
    scope.use_runtime("xml");
    scope.define("RequestHeader");
    scope.define("ResponseHeader");
    let mut blocks = Vec::new();
    for (name, doc, headers) in [
        ("RequestHeader", " The headers of a request.", &api.request_headers),
        ("ResponseHeader", " The headers of a response.", &api.response_headers),
    ] {
        blocks.push(layout::item(definition(name, doc, headers, scope))?);
        let mut call = MacroCall::new("header_type");
        match version_header(api, headers) {
            Some((header, version, default)) => {
                let (ty, version) = (scope.ty(&header.ty), scope.ty(version));
                let default = default.map(|default| format!(", default {}", literal(default)));
                let default = default.unwrap_or_default();
                call.line(&format!("{name}, version {}: {ty} = {version}{default}", header.field));
            }
            None => call.line(name),
        }
        for header in headers {
            scope.use_namespaces();
            call.line(&format!("{}: {}", header.field, spelled(&header.element)));
        }
        blocks.push(call.finish());
    }
    Ok(blocks)
}

fn definition(name: &str, doc: &str, headers: &[Header], scope: &mut Scope) -> TokenStream {
    let name = ident(name);
    let fields = headers.iter().map(|header| {
        let (doc, field, ty) = (format!(" `{}`", header.element), ident(&header.field), scope.ty(&header.ty));
        quote! { #[doc = #doc] pub #field: Option<#ty>, }
    });
    quote! {
        #[doc = #doc]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct #name {
            #(#fields)*
            /// Headers that the schema does not list.
            pub unlisted: Vec<xml::RawXml>,
        }
    }
}

/// The header that names the version of a request, the type of the version, and the version that requests name by default,
/// if it is not that of the library; `None` if the schema declares the header in another way.
fn version_header<'a>(
    api: &'a Api,
    headers: &'a [Header],
) -> Option<(&'a Header, &'a Type, Option<&'a str>)> {
    let header = headers.iter().find(|header| header.element.to_string() == exchange::VERSION_HEADER.0)?;
    let index = Index::new(&api.items);
    let record = index.record(header.ty.plain()?)?;
    let [version] = index.required(record)[..] else { return None };
    let Kind::Enum(values) = &index.item(version.ty.plain()?)?.kind else { return None };
    let has_default = values.iter().any(|value| value.text == exchange::DEFAULT_VERSION);
    // The schema lists the versions from the oldest to the newest.
    let newest = values.last().filter(|_| !has_default).map(|value| value.text.as_str());
    (record.base.is_none() && version.name == exchange::VERSION_HEADER.1).then_some((
        header,
        &version.ty,
        newest,
    ))
}
