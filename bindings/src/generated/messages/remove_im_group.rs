// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::ItemId;

/// Complex type `m:RemoveImGroupType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:RemoveImGroup`.
#[doc(alias = "RemoveImGroupType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RemoveImGroup {
    /// Element `m:GroupId`, required.
    pub group_id: ItemId,
}

impl Eq for RemoveImGroup {}

rt::complex_type!(
    RemoveImGroup { name: "m:RemoveImGroupType", required: "m:GroupId", bits: 1, model: "m:GroupId" }
);

impl RemoveImGroup {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(group_id: ItemId) -> Self {
        Self { group_id }
    }
}

rt::placeholder_new!(RemoveImGroup: placeholder);

impl rt::ReadComplex for RemoveImGroup {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "GroupId") => reader.require(&mut self.group_id, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for RemoveImGroup {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:GroupId", &self.group_id);
    }
}

rt::root!(RemoveImGroup, "m:RemoveImGroup");
