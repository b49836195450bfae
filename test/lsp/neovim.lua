-- Drives `dateline lsp --stdio` from Neovim: opens an article, asks what an editor asks, edits, asks again.
-- In: DATELINE (the built command line), ARTICLE (a file), ANSWERS (where the JSON goes). Works with Neovim 0.7 and newer.

local answers = {}

local function finish()
  local out = assert(io.open(os.getenv('ANSWERS'), 'w'))
  out:write(vim.fn.json_encode(answers))
  out:close()
  vim.lsp.stop_client(vim.lsp.get_active_clients())
  vim.wait(300)
  vim.cmd(answers.error and 'cquit! 1' or 'qall!')
end

local ok, problem = pcall(function()
  local file = os.getenv('ARTICLE')
  vim.cmd('edit ' .. vim.fn.fnameescape(file))
  vim.bo.filetype = 'article'
  local buffer, ready = vim.api.nvim_get_current_buf(), false
  local capabilities = vim.lsp.protocol.make_client_capabilities()
  -- Older versions can, but do not say so.
  capabilities.workspace.configuration = true
  local id = assert(vim.lsp.start_client({
    name = 'dateline',
    cmd = { 'node', os.getenv('DATELINE'), 'lsp', '--stdio' },
    root_dir = vim.fn.fnamemodify(file, ':h'),
    capabilities = capabilities,
    -- The careful reader would change the outline at a time of its own.
    settings = { dateline = { reader = 'quick' } },
    on_init = function() ready = true end,
  }), 'the client did not start')
  vim.lsp.buf_attach_client(buffer, id)
  assert(vim.wait(10000, function() return ready end, 20), 'initialize was not answered')

  local document = { textDocument = vim.lsp.util.make_text_document_params(buffer) }
  local function ask(method, params)
    local replies, failure = vim.lsp.buf_request_sync(buffer, method, params, 5000)
    assert(replies and replies[id], method .. ': ' .. tostring(failure))
    assert(not replies[id].err, vim.inspect(replies[id].err))
    return replies[id].result
  end
  local function at(words)
    for line, text in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
      local column = text:find(words, 1, true)
      if column then return { textDocument = document.textDocument, position = { line = line - 1, character = column } } end
    end
    error('not in the article: ' .. words)
  end

  answers.symbols = ask('textDocument/documentSymbol', document)
  answers.hover = ask('textDocument/hover', at('$4.6 million'))
  answers.tokens = #ask('textDocument/semanticTokens/full', document).data
  vim.api.nvim_buf_set_lines(buffer, -1, -1, false, { '', '“It will rain,” said Minister Bela Orban.' })
  vim.wait(300)
  answers.symbolsAfterEdit = ask('textDocument/documentSymbol', document)
end)
if not ok then answers.error = tostring(problem) end
finish()
