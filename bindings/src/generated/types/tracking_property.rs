// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:TrackingPropertyType`.
#[doc(alias = "TrackingPropertyType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct TrackingProperty {
    /// Element `t:Name`, required, `xs:string`.
    pub name: String,
    /// Element `t:Value`, optional, `xs:string`.
    pub value: Option<String>,
}

impl TrackingProperty {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:TrackingPropertyType",
        required: &["t:Name"],
        bits: 1,
        content: xml::Content::Model("t:Name, t:Value?"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: None,
        }
    }
}

::ews_bindings::complex_type!(TrackingProperty);

::ews_bindings::blank_new!(TrackingProperty : text);

impl xml::ReadNode for TrackingProperty {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Name") => input.require(&mut self.name, tag, 0),
            (xml::T, "Value") => input.fill(&mut self.value, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for TrackingProperty {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Name", &self.name);
        out.element("t:Value", &self.value);
    }
}
