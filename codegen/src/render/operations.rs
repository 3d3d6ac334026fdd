//! Operations: `impl Operation` for each request, and `AnyRequest` for servers.

use proc_macro2::TokenStream;
use quote::quote;

use crate::rust::{Api, Operation, Outcomes, Path};

use super::{ident, name_pattern};

fn path(path: &Path) -> TokenStream {
    let (module, name) = (ident(&path.module.to_string()), ident(&path.name));
    quote! { #module::#name }
}

pub(super) fn operations(api: &Api) -> TokenStream {
    let impls = api.operations.iter().map(operation);
    let any = any_request(api);
    // A schema of types only has no response message, and no operations.
    let status = api.items.iter().any(|item| item.path.name == "ResponseMessage").then(status_of_message);
    let uses = (!api.operations.is_empty()).then(|| {
        quote! {
            use super::messages::{self, ResponseCode as Code};
        }
    });
    quote! {
        #uses
        #status
        #(#impls)*
        #any
    }
}

/// How the runtime asks a response message for its success.
fn status_of_message() -> TokenStream {
    quote! {
        impl ::ews_bindings::operation::Status for messages::ResponseMessage {
            type Code = Code;
            #[inline]
            fn class(&self) -> &str { self.response_class.as_str() }
            #[inline]
            fn code(&self) -> Option<&Code> { self.response_code.as_ref() }
            #[inline]
            fn text(&self) -> Option<&str> { self.message_text.as_deref() }
            #[inline]
            fn detail(&self) -> &[xml::RawXml] { self.message_xml.as_ref().map_or(&[], |xml| &xml.any) }
        }
    }
}

fn operation(operation: &Operation) -> TokenStream {
    let (request, response) = (path(&operation.request.0), path(&operation.response.0));
    let (name, action) = (&operation.name, &operation.action);
    let (request_name, response_name) = (&operation.request.1, &operation.response.1);
    let base = |steps: usize| (0..steps).map(|_| quote! { .base }).collect::<TokenStream>();
    let outcomes = match &operation.outcomes {
        Outcomes::Itself { base_steps } => {
            let base = base(*base_steps);
            quote! { itself #base }
        }
        Outcomes::List { message, base_steps } => {
            let (base, message) = (base(*base_steps), path(message));
            quote! { list (#message) #base }
        }
        Outcomes::None => quote! { none },
    };
    let action = action.strip_prefix(ACTIONS).unwrap_or(action);
    quote! { rt::operation!(#request, #name, #action, #request_name => #response_name: #response, #outcomes); }
}

/// What every SOAP action starts with.
const ACTIONS: &str = "http://schemas.microsoft.com/exchange/services/2006/messages/";

/// The enum of all requests.
fn any_request(api: &Api) -> TokenStream {
    let variants = api.operations.iter().map(|operation| {
        let (name, request) =
            (ident(&crate::lower::upper_camel(&operation.name)), path(&operation.request.0));
        let doc = format!(" `{}`", operation.request.1);
        quote! { #[doc = #doc] #name(Box<#request>), }
    });
    let each = |make: &dyn Fn(&Operation, proc_macro2::Ident) -> TokenStream| {
        let all = api.operations.iter();
        all.map(|operation| make(operation, ident(&crate::lower::upper_camel(&operation.name))))
            .collect::<Vec<_>>()
    };
    let names = each(&|operation, variant| {
        let name = &operation.name;
        quote! { Self::#variant(_) => #name, }
    });
    let read = each(&|operation, variant| {
        let pattern = name_pattern(&operation.request.1);
        quote! { #pattern => Self::#variant(reader.value(tag)?), }
    });
    let write = each(&|operation, variant| {
        let name = &operation.request.1;
        quote! { Self::#variant(request) => out.element(#name, request), }
    });
    quote! {
        /// Any request, for servers and gateways.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum AnyRequest {
            #(#variants)*
            /// An element that is no request of the schema's.
            Unlisted(xml::RawXml),
        }
        impl AnyRequest {
            /// The operation's name, or that of an unlisted element.
            #[inline]
            pub fn name(&self) -> &str {
                match self { #(#names)* Self::Unlisted(raw) => raw.local_name(), }
            }
        }
        impl rt::Root for AnyRequest {
            #[inline]
            fn read_root(tag: &rt::StartTag, reader: &mut rt::Reader) -> Result<Option<Self>> {
                Ok(Some(match tag.name() { #(#read)* _ => Self::Unlisted(reader.unlisted_root(tag)?), }))
            }
            #[inline]
            fn write_root(&self, out: &mut rt::Writer) {
                match self { #(#write)* Self::Unlisted(raw) => out.raw(raw), }
            }
            #[inline]
            fn names() -> &'static str { "a request" }
        }
    }
}
