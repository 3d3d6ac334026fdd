//! Enums over `xsi:type`.

use quote::quote;

use crate::error::Result;
use crate::rust::{Item, XsiTypeEnum};

use super::layout::{self, MacroCall, literal};
use super::scope::Scope;
use super::{derives, eq, head, ident};

/// The blocks of an enum over `xsi:type`.
pub(super) fn xsi_type_enum(item: &Item, value: &XsiTypeEnum, scope: &mut Scope) -> Result<Vec<String>> {
    scope.use_runtime("xml");
    let (head, name) = (head(item), ident(&item.path.name));
    let derives = derives(item, &quote! { Debug, });
    let variants = value.variants.iter().map(|(variant, xsi_type, ty)| {
        let (doc, variant, ty) = (format!(" Type `{xsi_type}`."), ident(variant), scope.ty(ty));
        quote! { #[doc = #doc] #variant(#ty), }
    });
    let variants: Vec<_> = variants.collect();
    let definition = quote! {
        #head
        #derives
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A type that the schema does not list.
            Unlisted(xml::RawXml),
        }
    };
    let mut blocks = vec![layout::item(definition)?];
    blocks.extend(eq(item));
    let mut call = MacroCall::new("xsi_type_enum");
    let declared = value.declared.as_ref().map(|variant| format!(", declared {variant}"));
    call.line(&format!("{} = {}{}", item.path.name, literal(&value.name), declared.unwrap_or_default()));
    for (variant, xsi_type, ty) in &value.variants {
        call.line(&format!("{variant}({}) = {}", scope.ty_text(ty.unboxed()), literal(xsi_type)));
    }
    blocks.push(call.finish());
    Ok(blocks)
}
