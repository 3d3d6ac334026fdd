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
    quote! {
        use ::ews_bindings::operation::{Operation, Outcome};
        #(#impls)*
        #any
    }
}

fn operation(operation: &Operation) -> TokenStream {
    let (request, response) = (path(&operation.request.0), path(&operation.response.0));
    let (name, action) = (&operation.name, &operation.action);
    let (request_name, response_name) = (&operation.request.1, &operation.response.1);
    let base = |steps: usize| (0..steps).map(|_| quote! { .base }).collect::<Vec<_>>();
    let response_message = quote! { super::messages::ResponseMessage };
    let (message, outcomes) = match &operation.outcomes {
        Outcomes::Itself { base_steps } => {
            let base = base(*base_steps);
            let status = if base.is_empty() { quote! { |message| message } } else { quote! { |message| &message #(#base)* } };
            (response.clone(), quote! { vec![Outcome::of(response, #status)] })
        }
        Outcomes::List { message, choice, variant, base_steps } => {
            let (base, choice, variant) = (base(*base_steps), path(choice), ident(variant));
            let status = if base.is_empty() { quote! { |message| message } } else { quote! { |message| &message #(#base)* } };
            let outcomes = quote! {
                response.response_messages.0.into_iter().map(|message| match message {
                    #choice::#variant(message) => Outcome::of(message, #status),
                    #choice::Unlisted(raw) => Outcome::Unlisted(raw),
                }).collect()
            };
            (path(message), outcomes)
        }
        Outcomes::None => (response.clone(), quote! { vec![Outcome::Success(response)] }),
    };
    quote! {
        impl Operation for #request {
            const NAME: &'static str = #name;
            const ACTION: &'static str = #action;
            const REQUEST: &'static str = #request_name;
            const RESPONSE: &'static str = #response_name;
            type Response = #response;
            type Message = #message;
            type Status = #response_message;
            fn outcomes(response: Self::Response) -> Vec<Outcome<Self::Message, Self::Status>> { #outcomes }
        }
    }
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
