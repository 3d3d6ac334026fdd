// @generated

use ::ews_bindings::xml;

/// Simple type `t:OfficeClientCodeType`, since `V2016_10_10`.
///
/// Restricts `xs:string`: pattern `[a-zA-Z0-9]+_[a-zA-Z0-9]+`.
#[doc(alias = "OfficeClientCodeType")]
#[derive(Clone, Debug, PartialEq, PartialOrd, Hash)]
pub struct OfficeClientCode(String);

impl Eq for OfficeClientCode {}

impl OfficeClientCode {
    const FACETS: &'static [xml::Facets] = &[
        xml::Facets {
            pattern: Some((
                "[a-zA-Z0-9]+_[a-zA-Z0-9]+",
                &xml::Pattern::Sequence(
                    &[
                        xml::Pattern::Repeat(
                            &xml::Pattern::Class(&[('0', '9'), ('A', 'Z'), ('a', 'z')]),
                            1,
                            xml::UNBOUNDED,
                        ),
                        xml::Pattern::Literal("_"),
                        xml::Pattern::Repeat(
                            &xml::Pattern::Class(&[('0', '9'), ('A', 'Z'), ('a', 'z')]),
                            1,
                            xml::UNBOUNDED,
                        ),
                    ],
                ),
            )),
            ..xml::Facets::NONE
        },
    ];
}

xml::facet_text!(OfficeClientCode, String);
