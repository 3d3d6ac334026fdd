//! Suggestions for an unknown name.

/// The end of a message about an unknown name: `; did you mean A or B?`, or an empty text if no known name is similar.
pub(crate) fn did_you_mean(unknown: &str, known: impl IntoIterator<Item = impl ToString>) -> String {
    suggestion(unknown, known).map(|suggestion| format!("; {suggestion}")).unwrap_or_default()
}

/// A suggestion for an unknown name, or another remedy if no known name is similar.
pub(crate) fn suggestion_or(
    remedy: &str,
    unknown: &str,
    known: impl IntoIterator<Item = impl ToString>,
) -> String {
    suggestion(unknown, known).unwrap_or_else(|| remedy.to_owned())
}

/// A suggestion for an unknown name: `did you mean A or B?`, or `None` if no known name is similar.
fn suggestion(unknown: &str, known: impl IntoIterator<Item = impl ToString>) -> Option<String> {
    let wanted = local(unknown);
    let similar = known.into_iter().filter_map(|name| {
        let name = name.to_string();
        let local = local(&name);
        // The mistake can be in the suffix.
        let similarity = similarity(stem(&local), stem(&wanted)).or_else(|| similarity(&local, &wanted));
        similarity.map(|similarity| (similarity, name))
    });
    let mut names: Vec<(f64, String)> = similar.collect();
    names.sort_by(|(one, a), (other, b)| other.total_cmp(one).then_with(|| a.cmp(b)));
    names.dedup();
    let names: Vec<String> = names.into_iter().take(3).map(|(_, name)| name).collect();
    (!names.is_empty()).then(|| format!("did you mean {}?", names.join(" or ")))
}

/// The similarity of two names, or `None` if it is small.
fn similarity(a: &str, b: &str) -> Option<f64> {
    let similarity = strsim::jaro_winkler(a, b);
    // A mistake at the start of a name makes it less similar than one at the end.
    let is_one_mistake = || a.len().min(b.len()) > 3 && strsim::osa_distance(a, b) <= 1;
    (similarity > 0.92 || is_one_mistake()).then_some(similarity)
}

/// A name without prefix, in lower case.
fn local(name: &str) -> String {
    name.rsplit(':').next().unwrap_or(name).to_lowercase()
}

/// A local name without its suffix.
fn stem(local: &str) -> &str {
    local.trim_end_matches("type")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn similar_names_are_suggested_best_first() {
        assert_eq!(did_you_mean("ItmId", ["ItemId", "FolderId"]), "; did you mean ItemId?");
        assert_eq!(did_you_mean("ItemIds", ["ItemId", "ItemIds2"]), "; did you mean ItemIds2 or ItemId?");
    }

    #[test]
    fn mistake_at_the_start_of_a_name_is_one_mistake() {
        assert_eq!(did_you_mean("lement", ["element", "list"]), "; did you mean element?");
        assert_eq!(did_you_mean("elment", ["element", "elements"]), "; did you mean element?");
        assert_eq!(did_you_mean("ab", ["ac"]), "");
    }

    #[test]
    fn prefix_suffix_and_case_do_not_matter() {
        assert_eq!(did_you_mean("itemid", ["t:ItemIdType"]), "; did you mean t:ItemIdType?");
    }

    #[test]
    fn mistake_in_the_suffix_is_one_mistake() {
        assert_eq!(did_you_mean("TaskTyp", ["TaskType", "TaskStatus"]), "; did you mean TaskType?");
    }

    #[test]
    fn names_without_similarity_are_not_suggested() {
        assert_eq!(did_you_mean("Calendar", ["ItemId"]), "");
        assert_eq!(suggestion("Calendar", ["ItemId"]), None);
    }
}
