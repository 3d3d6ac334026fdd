// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(UploadItems: placeholder);

impl rt::ReadComplex for UploadItems {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "Items") => reader.require(&mut self.items, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for UploadItems {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:Items", &self.items);
    }
}

rt::root!(UploadItems, "m:UploadItems");
