namespace HttpConformance.CommandLine.Help;

/// <summary>Scripts that hand the line to the tool's own completion: <c>httpconformance "[suggest:POSITION]" "LINE"</c>.</summary>
internal static class CompletionScript
{
    private const string Bash = """
        # bash completion of httpconformance
        _httpconformance()
        {
            local word="${COMP_WORDS[COMP_CWORD]}" IFS=$'\n'
            COMPREPLY=($(compgen -W "$(httpconformance "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "$word"))
        }
        complete -o default -F _httpconformance httpconformance

        """;

    private const string Zsh = """
        #compdef httpconformance
        _httpconformance()
        {
            local -a found
            found=("${(@f)$(httpconformance "[suggest:${#BUFFER}]" "${BUFFER}" 2>/dev/null)}")
            compadd -- $found
        }
        if [[ "${funcstack[1]}" == _httpconformance ]]; then
            _httpconformance "$@"
        else
            compdef _httpconformance httpconformance
        fi

        """;

    private const string Fish = """
        # fish completion of httpconformance
        function __httpconformance_words
            set -l line (commandline -cp)
            httpconformance "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
        end
        complete -c httpconformance -a '(__httpconformance_words)'

        """;

    public static string For(string shell) => shell switch
    {
        "bash" => Bash,
        "zsh" => Zsh,
        _ => Fish,
    };
}
