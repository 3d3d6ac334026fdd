// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:MeetingLocation`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct MeetingLocation {
    /// Element `t:EmailAddress`, required, `xs:string`.
    pub email_address: String,
    /// Element `t:DisplayName`, required, `xs:string`.
    pub display_name: String,
}

impl MeetingLocation {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:MeetingLocation",
        required: &["t:EmailAddress", "t:DisplayName"],
        bits: 2,
        content: xml::Content::Model("t:EmailAddress, t:DisplayName"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(
        email_address: impl Into<String>,
        display_name: impl Into<String>,
    ) -> Self {
        Self {
            email_address: email_address.into(),
            display_name: display_name.into(),
        }
    }
}

::ews_bindings::complex_type!(MeetingLocation);

::ews_bindings::blank_new!(MeetingLocation : text, text);

impl xml::ReadNode for MeetingLocation {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "EmailAddress") => input.require(&mut self.email_address, tag, 0),
            (xml::T, "DisplayName") => input.require(&mut self.display_name, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for MeetingLocation {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:EmailAddress", &self.email_address);
        out.element("t:DisplayName", &self.display_name);
    }
}
