// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::ItemId;

/// Complex type `m:RemoveContactFromImListType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:RemoveContactFromImList`.
#[doc(alias = "RemoveContactFromImListType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RemoveContactFromImList {
    /// Element `m:ContactId`, required.
    pub contact_id: ItemId,
}

impl Eq for RemoveContactFromImList {}

rt::complex_type!(
    RemoveContactFromImList { name: "m:RemoveContactFromImListType", required:
    "m:ContactId", bits: 1, model: "m:ContactId" }
);

impl RemoveContactFromImList {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(contact_id: ItemId) -> Self {
        Self { contact_id }
    }
}

rt::placeholder_new!(RemoveContactFromImList: placeholder);

impl rt::ReadComplex for RemoveContactFromImList {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ContactId") => reader.require(&mut self.contact_id, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for RemoveContactFromImList {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ContactId", &self.contact_id);
    }
}

rt::root!(RemoveContactFromImList, "m:RemoveContactFromImList");
