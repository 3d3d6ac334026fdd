// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::NonEmptyArrayOfUploadItems;

/// Complex type `m:UploadItemsType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:UploadItems`.
#[doc(alias = "UploadItemsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UploadItems {
    /// Element `m:Items`, required.
    pub items: NonEmptyArrayOfUploadItems,
}

impl Eq for UploadItems {}

xml::complex_type!(
    UploadItems { name: "m:UploadItemsType", required: "m:Items", bits: 1, model:
    "m:Items" }
);

impl UploadItems {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(items: NonEmptyArrayOfUploadItems) -> Self {
        Self { items }
    }
}

xml::blank_new!(UploadItems: blank);

impl xml::ReadNode for UploadItems {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "Items") => input.require(&mut self.items, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for UploadItems {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:Items", &self.items);
    }
}

xml::root!(UploadItems, "m:UploadItems");
