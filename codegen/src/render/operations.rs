//! Operations: `impl Operation` for each request, and `AnyRequest` for servers.

use proc_macro2::TokenStream;
use quote::quote;

use crate::rust::{Api, Operation, Outcomes, Path};

use super::{ident, name_pattern};

fn path(path: &Path) -> TokenStream {
    let (module, name) = (ident(&path.module.to_string()), ident(&path.name));
    quote! { super::#module::#name }
}

pub(super) fn operations(api: &Api) -> TokenStream {
    let impls = api.operations.iter().map(operation);
    let any = any_request(api);
    // A schema of types only has no response message, and no operations.
    let status = api.items.iter().any(|item| item.path.name == "ResponseMessage").then(status_of_message);
    let uses = (!api.operations.is_empty()).then(|| quote! {
        use ::ews_bindings::operation::{Failure, Operation, Outcomes, Status, outcome};
        use super::messages::ResponseCode as Code;
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
        impl Status for super::messages::ResponseMessage {
            type Code = Code;
            fn class(&self) -> &str { self.response_class.as_str() }
            fn code(&self) -> Option<&Code> { self.response_code.as_ref() }
            fn text(&self) -> Option<&str> { self.message_text.as_deref() }
            fn detail(&self) -> &[xml::RawXml] { self.message_xml.as_ref().map_or(&[], |xml| &xml.any) }
        }
    }
}

fn operation(operation: &Operation) -> TokenStream {
    let (request, response) = (path(&operation.request.0), path(&operation.response.0));
    let (name, action) = (&operation.name, &operation.action);
    let (request_name, response_name) = (&operation.request.1, &operation.response.1);
    let (message, outcomes) = match &operation.outcomes {
        Outcomes::Itself { base_steps } => {
            let status = status(*base_steps);
            (response.clone(), quote! { Vec::from([outcome(response, #status)]) })
        }
        Outcomes::List { message, choice, variant, base_steps } => {
            let (status, choice, variant) = (status(*base_steps), path(choice), ident(variant));
            let outcomes = quote! {
                let outcomes = response.response_messages.0.into_iter().map(|message| match message {
                    #choice::#variant(message) => outcome(message, #status),
                    #choice::Unlisted(raw) => Err(Failure::unlisted(raw)),
                });
                outcomes.collect()
            };
            (path(message), outcomes)
        }
        Outcomes::None => (response.clone(), quote! { Vec::from([Ok(response)]) }),
    };
    quote! {
        impl Operation for #request {
            const NAME: &'static str = #name;
            const ACTION: &'static str = #action;
            const REQUEST: &'static str = #request_name;
            const RESPONSE: &'static str = #response_name;
            type Response = #response;
            type Message = #message;
            type Code = Code;
            fn split(response: #response) -> Outcomes<#message, Code> { #outcomes }
        }
    }
}

/// From a message to what it says of its success.
fn status(base_steps: usize) -> TokenStream {
    let base = (0..base_steps).map(|_| quote! { .base });
    if base_steps == 0 { quote! { |message| message } } else { quote! { |message| &message #(#base)* } }
}

/// The enum of all requests.
fn any_request(api: &Api) -> TokenStream {
    let variants = api.operations.iter().map(|operation| {
        let (name, request) = (ident(&crate::lower::upper_camel(&operation.name)), path(&operation.request.0));
        let doc = format!(" `{}`", operation.request.1);
        quote! { #[doc = #doc] #name(Box<#request>), }
    });
    let each = |make: &dyn Fn(&Operation, proc_macro2::Ident) -> TokenStream| {
        let all = api.operations.iter();
        all.map(|operation| make(operation, ident(&crate::lower::upper_camel(&operation.name)))).collect::<Vec<_>>()
    };
    let names = each(&|operation, variant| {
        let name = &operation.name;
        quote! { Self::#variant(_) => #name, }
    });
    let read = each(&|operation, variant| {
        let pattern = name_pattern(&operation.request.1);
        quote! { #pattern => Self::#variant(input.value(tag)?), }
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
            pub fn name(&self) -> &str {
                match self { #(#names)* Self::Unlisted(raw) => raw.local_name(), }
            }
        }
        impl xml::Root for AnyRequest {
            fn read_root(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
                Ok(Some(match (tag.namespace, tag.local) { #(#read)* _ => Self::Unlisted(input.unlisted_root(tag)?), }))
            }
            fn write_root(&self, out: &mut xml::Output) {
                match self { #(#write)* Self::Unlisted(raw) => out.raw(raw), }
            }
            fn names() -> &'static str { "a request" }
        }
    }
}
