// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::NonEmptyArrayOfItemIds;

/// Complex type `m:ExportItemsType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:ExportItems`.
#[doc(alias = "ExportItemsType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ExportItems {
    /// Element `m:ItemIds`, required.
    pub item_ids: NonEmptyArrayOfItemIds,
}

impl ExportItems {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:ExportItemsType",
        required: &["m:ItemIds"],
        bits: 1,
        content: xml::Content::Model("m:ItemIds"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(item_ids: NonEmptyArrayOfItemIds) -> Self {
        Self { item_ids }
    }
}

::ews_bindings::complex_type!(ExportItems);

::ews_bindings::blank_new!(ExportItems : blank);

impl xml::ReadNode for ExportItems {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::M, "ItemIds") => input.require(&mut self.item_ids, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ExportItems {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ItemIds", &self.item_ids);
    }
}
