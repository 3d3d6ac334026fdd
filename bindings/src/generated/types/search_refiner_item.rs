// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:SearchRefinerItemType`, since `Exchange2013_SP1`.
#[doc(alias = "SearchRefinerItemType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchRefinerItem {
    /// Element `t:Name`, required.
    pub name: String,
    /// Element `t:Value`, required.
    pub value: String,
    /// Element `t:Count`, required.
    pub count: i64,
    /// Element `t:Token`, required.
    pub token: String,
}

impl Eq for SearchRefinerItem {}

xml::complex_type!(
    SearchRefinerItem { name: "t:SearchRefinerItemType", required:
    "t:Name, t:Value, t:Count, t:Token", bits: 4, model:
    "t:Name, t:Value, t:Count, t:Token" }
);

impl SearchRefinerItem {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        value: impl Into<String>,
        count: i64,
        token: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            count,
            token: token.into(),
        }
    }
}

xml::blank_new!(SearchRefinerItem: text, text, blank, text);

impl xml::ReadNode for SearchRefinerItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Name") => input.require(&mut self.name, tag, 0),
            (xml::T, "Value") => input.require(&mut self.value, tag, 1),
            (xml::T, "Count") => input.require(&mut self.count, tag, 2),
            (xml::T, "Token") => input.require(&mut self.token, tag, 3),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SearchRefinerItem {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Name", &self.name);
        out.element("t:Value", &self.value);
        out.element("t:Count", &self.count);
        out.element("t:Token", &self.token);
    }
}
