//! List types.

use quote::quote;

use crate::error::Result;
use crate::rust::{Item, List, Type, list_marker};

use super::layout::{self, MacroCall, element_prefix, spelled_element};
use super::scope::Scope;
use super::{head_with, ident, type_info};

/// The blocks of a list type.
pub(super) fn list_type(item: &Item, list: &List, scope: &mut Scope) -> Result<Vec<String>> {
    scope.use_runtime("xml");
    let (name, inner) = (ident(&item.path.name), scope.ty(&list.item));
    let (list_name, item_text) = (list_marker(&item.path), scope.ty_text(&list.item));
    let list_ident = ident(&list_name);
    let doc = format!("A list of `{item_text}`: it has the methods of [`xml::List`] and of `Vec`.");
    let head = head_with(item, &[String::new(), doc]);
    let alias = quote! { #head pub type #name = xml::List<#inner, #list_ident>; };
    let content = match &list.element {
        Some(element) if matches!(list.item, Type::KnownOrRaw(_)) => {
            format!("messages({})", spelled_element(element))
        }
        Some(element) => {
            let or = list.schema_element.as_ref().map(|name| format!(" or {}", element_prefix(name)));
            let or = or.unwrap_or_default();
            format!("elements({}{or})", spelled_element(element))
        }
        None => format!("choices({item_text})"),
    };
    if list.element.is_some() {
        scope.use_namespaces();
    }
    let occurs = list.info.occurs.first().filter(|_| list.info.base.is_none());
    let occurs = occurs.map(|occurs| format!(" {}", type_info::occurs(*occurs))).unwrap_or_default();
    let mut call = MacroCall::new("list_type");
    call.line(&format!("{list_name}{}", type_info::head(&list.info, false, scope)));
    let model = type_info::model(&list.info);
    if model.is_empty() {
        call.text(&format!("{content}{occurs}"));
    } else {
        call.line(&format!("{content}{occurs}"));
        call.section("model", &model);
    }
    Ok(vec![layout::item(alias)?, call.finish()])
}
