// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:TrackingPropertyType`, since `Exchange2010_SP1`.
#[doc(alias = "TrackingPropertyType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TrackingProperty {
    /// Element `t:Name`, required.
    pub name: String,
    /// Element `t:Value`, optional.
    pub value: Option<String>,
}

impl Eq for TrackingProperty {}

xml::complex_type!(
    TrackingProperty { name: "t:TrackingPropertyType", required: "t:Name", bits: 1,
    model: "t:Name, t:Value?" }
);

impl TrackingProperty {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: None,
        }
    }
}

xml::blank_new!(TrackingProperty: text);

impl xml::ReadNode for TrackingProperty {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
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
