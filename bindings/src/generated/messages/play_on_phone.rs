// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::ItemId;

/// Complex type `m:PlayOnPhoneType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:PlayOnPhone`.
#[doc(alias = "PlayOnPhoneType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PlayOnPhone {
    /// Element `m:ItemId`, required.
    pub item_id: ItemId,
    /// Element `m:DialString`, required.
    pub dial_string: String,
}

impl Eq for PlayOnPhone {}

rt::complex_type!(
    PlayOnPhone { name: "m:PlayOnPhoneType", required: "m:ItemId, m:DialString", bits:
    2, model: "m:ItemId, m:DialString" }
);

impl PlayOnPhone {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(item_id: ItemId, dial_string: impl Into<String>) -> Self {
        Self {
            item_id,
            dial_string: dial_string.into(),
        }
    }
}

rt::placeholder_new!(PlayOnPhone: placeholder, text);

impl rt::ReadComplex for PlayOnPhone {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ItemId") => reader.require(&mut self.item_id, tag, 0),
            (rt::M, "DialString") => reader.require(&mut self.dial_string, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for PlayOnPhone {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ItemId", &self.item_id);
        out.element("m:DialString", &self.dial_string);
    }
}

rt::root!(PlayOnPhone, "m:PlayOnPhone");
