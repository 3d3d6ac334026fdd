//! Enums over `xsi:type`.

use crate::error::Result;
use crate::rust::{Index, Item, XsiTypeEnum};

use super::choice::element_enum;
use super::layout::{MacroCall, literal};
use super::scope::Scope;

/// The blocks of an enum over `xsi:type`.
pub(super) fn xsi_type_enum(
    item: &Item,
    value: &XsiTypeEnum,
    index: &Index<'_>,
    scope: &mut Scope,
) -> Result<Vec<String>> {
    let variants = { value.variants.iter() }
        .map(|(variant, xsi_type, ty)| (format!(" Type `{xsi_type}`."), variant.as_str(), ty));
    let unlisted = " A type that the schema does not list.";
    let mut blocks = element_enum(item, &[], variants, unlisted, index, scope)?;
    let mut call = MacroCall::new("xsi_type_enum");
    let declared = value.declared.as_ref().map(|variant| format!(", declared {variant}"));
    call.line(&format!("{} = {}{}", item.path.name, literal(&value.name), declared.unwrap_or_default()));
    for (variant, xsi_type, ty) in &value.variants {
        call.line(&format!("{variant}({}) = {}", scope.ty_text(ty.unboxed()), literal(xsi_type)));
    }
    blocks.push(call.finish());
    Ok(blocks)
}
