//! Operations: `impl Operation` for each request, and `AnyRequest` for servers.

use std::collections::BTreeSet;
use std::iter;

use proc_macro2::TokenStream;
use quote::quote;

use crate::error::Result;
use crate::exchange::ACTION_PREFIX;
use crate::name::Name;
use crate::rust::{Api, Module, Operation, Outcomes, Path};

use super::layout::{self, MacroCall, literal, spelled};
use super::scope::Scope;
use super::{batch, ident, messages, pages, sync};

/// The blocks of `operations.rs`.
pub(super) fn operations(api: &Api, scope: &mut Scope) -> Result<Vec<String>> {
    scope.use_runtime("rt");
    scope.use_runtime("xml");
    let mut blocks = Vec::new();
    scope.use_namespaces();
    if api.has_status || !api.operations.is_empty() {
        blocks.push("use super::messages::{self, ResponseCode as Code};\n".to_owned());
    }
    let sync_operations = sync::sync_operations(api);
    let batch_operations = batch::batch_operations(api);
    let paged_operations = pages::paged_operations(api);
    let mut modules = api.modules_of_operations();
    if !sync_operations.is_empty() || batch_operations.is_some() || paged_operations.is_some() {
        modules.insert(Module::Types);
    }
    modules.remove(&Module::Messages); // It has a line above.
    blocks.extend(modules.iter().map(|module| format!("use super::{module};\n")));
    // A schema of types alone lacks response messages and operations.
    if api.has_status {
        blocks.push(layout::item(status_of_message(api))?);
        blocks.extend(messages::messages(api));
    }
    blocks.extend(api.operations.iter().map(operation));
    for item in sync_operations {
        blocks.push(layout::item(item)?);
    }
    blocks.extend(batch_operations);
    blocks.extend(paged_operations);
    blocks.push(visit(api, &modules));
    blocks.push(layout::item(any_request(api))?);
    let mut call = MacroCall::new("any_request");
    call.line("AnyRequest");
    for operation in &api.operations {
        let (name, variant) = (literal(&operation.name), &operation.variant);
        call.line(&format!("{name} {variant}: {}", spelled(&operation.request.1)));
    }
    if let Some(push) = &api.push {
        call.line(&format!("{} {}: {}", literal(push.variant), push.variant, spelled(&push.request.1)));
    }
    blocks.push(call.finish());
    Ok(blocks)
}

/// The status of a response message, as the runtime asks for it.
fn status_of_message(api: &Api) -> TokenStream {
    let link_key = api.has_link_key().then(|| quote! { self.descriptive_link_key = Some(0); });
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
            #[inline]
            fn set(&mut self, class: &str, code: Code, text: Option<String>) {
                self.response_class = class.into();
                self.response_code = Some(code);
                self.message_text = text;
                #link_key
            }
            #[inline]
            fn set_detail(&mut self, detail: Vec<xml::RawXml>) {
                self.message_xml.insert(rt::Placeholder::placeholder()).any = detail;
            }
        }
    }
}

fn operation(operation: &Operation) -> String {
    let outcomes = match &operation.outcomes {
        Outcomes::Itself => "itself".to_owned(),
        Outcomes::List { message } => format!("list ({message})"),
        Outcomes::None => "none".to_owned(),
    };
    let action = match operation.action.strip_prefix(ACTION_PREFIX) {
        Some(end) => literal(end),
        None => format!("absolute {}", literal(&operation.action)),
    };
    let ((request, request_name), (response, response_name)) = (&operation.request, &operation.response);
    let mut call = MacroCall::new("operation");
    call.text(&format!(
        "{request}, {}, {}, {}{} =>",
        literal(&operation.name),
        action,
        literal(request_name),
        if operation.is_repeatable { " repeatable" } else { "" }
    ));
    call.text(&format!("{}: {response}, {outcomes}", literal(response_name)));
    call.finish()
}

/// The function that visits all operations: the names of the requests in each module. `others` are the modules besides
/// that of the messages.
fn visit(api: &Api, others: &BTreeSet<Module>) -> String {
    let mut call = MacroCall::new("visit_operations");
    for module in iter::once(&Module::Messages).chain(others) {
        let requests = api.operations.iter().map(|operation| &operation.request.0);
        let names: Vec<&str> =
            requests.filter(|path| path.module == *module).map(|path| path.name.as_str()).collect();
        if !names.is_empty() {
            call.short_section(&module.to_string(), &names.join(" "));
        }
    }
    call.finish()
}

/// The enum of all requests.
fn any_request(api: &Api) -> TokenStream {
    let variant = |name: &str, (path, element): &(Path, Name)| {
        let (name, module, request) = (ident(name), ident(&path.module.to_string()), ident(&path.name));
        let doc = format!(" `{element}`");
        quote! { #[doc = #doc] #name(Box<#module::#request>), }
    };
    let operations = api.operations.iter().map(|operation| variant(&operation.variant, &operation.request));
    let push = api.push.as_ref().map(|push| variant(push.variant, &push.request));
    quote! {
        /// Any request, for servers, gateways and listeners.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum AnyRequest {
            #(#operations)*
            #push
            /// An element that is not a request of the schema: an unknown operation, a response or a fault. Strict reading
            /// returns an error instead.
            Unlisted(xml::RawXml),
        }
    }
}
