// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `m:GetHoldOnMailboxesType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetHoldOnMailboxes`.
#[doc(alias = "GetHoldOnMailboxesType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GetHoldOnMailboxes {
    /// Element `m:HoldId`, required, `xs:string`.
    pub hold_id: String,
}

impl GetHoldOnMailboxes {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:GetHoldOnMailboxesType",
        required: &["m:HoldId"],
        bits: 1,
        content: xml::Content::Model("m:HoldId"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(hold_id: impl Into<String>) -> Self {
        Self { hold_id: hold_id.into() }
    }
}

::ews_bindings::complex_type!(GetHoldOnMailboxes);

::ews_bindings::blank_new!(GetHoldOnMailboxes : text);

impl xml::ReadNode for GetHoldOnMailboxes {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::M, "HoldId") => input.require(&mut self.hold_id, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetHoldOnMailboxes {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:HoldId", &self.hold_id);
    }
}
