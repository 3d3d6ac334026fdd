// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(SearchRefinerItem: text, text, placeholder, text);

impl rt::ReadComplex for SearchRefinerItem {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Name") => reader.require(&mut self.name, tag, 0),
            (rt::T, "Value") => reader.require(&mut self.value, tag, 1),
            (rt::T, "Count") => reader.require(&mut self.count, tag, 2),
            (rt::T, "Token") => reader.require(&mut self.token, tag, 3),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SearchRefinerItem {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Name", &self.name);
        out.element("t:Value", &self.value);
        out.element("t:Count", &self.count);
        out.element("t:Token", &self.token);
    }
}
