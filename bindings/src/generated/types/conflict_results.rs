// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:ConflictResultsType`.
#[doc(alias = "ConflictResultsType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ConflictResults {
    /// Element `t:Count`, required, `xs:int`.
    pub count: i32,
}

impl ConflictResults {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ConflictResultsType",
        required: &["t:Count"],
        bits: 1,
        content: xml::Content::Model("t:Count"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(count: i32) -> Self {
        Self { count }
    }
}

::ews_bindings::complex_type!(ConflictResults);

::ews_bindings::blank_new!(ConflictResults : blank);

impl xml::ReadNode for ConflictResults {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Count") => input.require(&mut self.count, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ConflictResults {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Count", &self.count);
    }
}
